import {
  compareMerit,
  compareNumbers,
  decimalsThatDecide,
  type Maybe,
  type Polarity,
  printQuantity,
  quantise,
  type Tolerance,
  type Unit,
  unitOfDifference,
} from '@ragstone/rag';
import { type Range, resolveFact, resolveOperand } from '../evaluate/resolve-operand.ts';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import type { AgainstTarget, ComparedFacts } from '../language/rating.ts';
import { sayReach, sayTolerance } from './say-tolerance.ts';

/** `84.2% against 87.5%: missed by 3.3 percentage points.`, and where the tolerance ends. */
export const sayAgainstTarget = (
  form: AgainstTarget,
  compares: ComparedFacts,
  facts: Facts,
  profile: SubjectProfile,
): readonly string[] => {
  const unit = unitOfFact({ fact: compares.value }, profile) ?? profile.unit;
  const value = numberOf(resolveFact({ fact: compares.value }, facts));
  const target = numberOf(resolveFact({ fact: compares.with }, facts));
  const edges = edgesOf(form, compares, facts, profile);
  const numbers = [target, ...edges.flatMap(({ range }) => [range.from, range.to])].filter(
    (each) => each !== null,
  );
  const decimals = Math.max(
    profile.decimals,
    ...numbers.map((each) => (value === null ? 0 : decimalsThatDecide(value, each, profile.decimals))),
  );
  const print = (number: number): string => printQuantity(number, unit, decimals);
  if (value === null || target === null) {
    return [
      ...(value === null ? [] : [`The figure is ${print(value)}.`]),
      ...(target === null ? [] : [`The target is ${print(target)}.`]),
    ];
  }
  const met = form.green === 'met' && (compareMerit(value, target, profile.polarity) ?? -1) >= 0;
  const side = form.green === 'met' ? sideOfMerit : sideOfNumbers;
  const said = side(value, target, profile.polarity, (gap) => printGap(gap, edges, target, unit, decimals));
  return [
    `${print(value)} against ${print(target)}: ${said}.`,
    ...(met ? [] : edges).map(({ colour, tolerance, range }) =>
      range.from === range.to
        ? `${colour} reaches ${compareNumbers(range.to, target) < 0 ? 'down' : 'up'} to ${print(range.to)}, ${sayReach(tolerance)}.`
        : `${colour} is within ${sayTolerance(tolerance)} on both sides: ${print(range.from)} to ${print(range.to)}.`,
    ),
  ];
};

interface Edge {
  readonly colour: 'Green' | 'Amber';
  readonly tolerance: Tolerance;
  /** One number twice where the tolerance reaches to the worse side only. */
  readonly range: Range;
}

const edgesOf = (
  form: AgainstTarget,
  compares: ComparedFacts,
  facts: Facts,
  profile: SubjectProfile,
): readonly Edge[] => {
  const edge = (
    colour: Edge['colour'],
    tolerance: Tolerance,
    operator: 'within' | 'atLeastAsGoodAs',
  ): readonly Edge[] => {
    const end = resolveOperand({ fact: compares.with, loosenedBy: tolerance }, operator, facts, profile);
    if (!end.known) return [];
    if (typeof end.value === 'object' && 'from' in end.value)
      return [{ colour, tolerance, range: end.value }];
    return typeof end.value === 'number'
      ? [{ colour, tolerance, range: { from: end.value, to: end.value } }]
      : [];
  };
  const { green, amber } = form;
  return [
    ...(green === 'met' ? [] : edge('Green', green.within, 'within')),
    ...(amber === undefined
      ? []
      : 'within' in amber
        ? edge('Amber', amber.within, 'within')
        : edge('Amber', amber.missedByUpTo, 'atLeastAsGoodAs')),
  ];
};

type SaySide = (value: number, target: number, polarity: Polarity, print: (gap: number) => string) => string;

const sideOfMerit: SaySide = (value, target, polarity, print) => {
  const merit = compareMerit(value, target, polarity);
  const gap =
    typeof polarity === 'object'
      ? Math.abs(value - polarity.closerTo) - Math.abs(target - polarity.closerTo)
      : value - target;
  if (merit === null) return sideOfNumbers(value, target, polarity, print);
  if (merit === 0) return 'met exactly';
  return merit > 0 ? `met, better by ${print(gap)}` : `missed by ${print(gap)}`;
};

const sideOfNumbers: SaySide = (value, target, _polarity, print) => {
  const order = compareNumbers(value, target);
  return order === 0 ? 'the same' : `${print(value - target)} ${order > 0 ? 'above' : 'below'}`;
};

/** The gap with as many digits as show on which side of each tolerance it falls, and that it is not nothing. */
const printGap = (
  gap: number,
  edges: readonly Edge[],
  target: number,
  unit: Unit,
  decimals: number,
): string => {
  const size = quantise(Math.abs(gap));
  const widths = [0, ...edges.map(({ range }) => Math.abs(range.to - target))];
  return printQuantity(
    size,
    unitOfDifference(unit),
    Math.max(decimals, ...widths.map((width) => decimalsThatDecide(size, width, decimals))),
  );
};

const numberOf = (fact: Maybe<FactValue>): number | null =>
  fact.known && typeof fact.value === 'number' ? fact.value : null;
