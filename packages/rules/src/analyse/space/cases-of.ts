import { addDays, type Day, daysBetween, isDay } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Facts, FactType, FactValue } from '../../language/catalogue.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { type Condition, type Leaf, referenceOfOperand } from '../../language/condition.ts';
import { type FactReference, factKey } from '../../language/fact-reference.ts';
import type { Edge } from './edge.ts';
import { edgesOfLeaf } from './edges-of-leaf.ts';
import { isPossible } from './is-possible.ts';
import { leavesIn } from './leaves-in.ts';
import { type Dimension, type Point, pointsOfCells } from './points-of-cells.ts';
import { reachOf } from './reach-of.ts';
import { wordsOf } from './words-of.ts';
import type { World } from './world.ts';

/** One case that a rule can meet: what each fact is, null where it is unknown. */
export interface Case {
  readonly values: Readonly<Record<string, FactValue | null>>;
  readonly facts: Facts;
}

/** Cases that leave out none in which the conditions could come to something else; null where there would be too many. */
export const casesOf = (
  conditions: readonly Condition[],
  world: World,
  limit: number,
): readonly Case[] | null => {
  const leaves = conditions.flatMap(leavesIn);
  const references = referencesIn(leaves);
  const numeric = references.filter((reference) => isNumeric(typeOf(reference, world)));
  const worded = references.filter((reference) => !isNumeric(typeOf(reference, world)));
  const points = pointsOfCells(
    numeric.map((reference) => dimensionOf(reference, world)),
    edgesOf(leaves, numeric, world),
    limit,
  );
  if (points === null) return null;
  const choices = worded.map((reference) => [...wordsOf(reference, leaves, world), null]);
  const size = choices.reduce((product, each) => product * each.length, points.length);
  if (size > limit) return null;
  const keys = [...numeric, ...worded].map(factKey);
  const cases: Case[] = [];
  for (const point of points) {
    const numbers = numeric.map((reference, index) => asFact(reference, point[index] ?? null, world));
    // A day that the calendar does not have.
    if (numbers.includes(undefined)) continue;
    for (const chosen of product(choices)) {
      const values = Object.fromEntries(
        keys.map((key, index) => [key, [...numbers, ...chosen][index] ?? null]),
      );
      if (isPossible(values, world)) cases.push({ values, facts: factsOf(values) });
    }
  }
  return cases;
};

/** Every fact that the comparisons read, once; the first is what is rated. */
const referencesIn = (leaves: readonly Leaf[]): readonly FactReference[] => {
  const byKey = new Map<string, FactReference>();
  for (const leaf of leaves) {
    for (const each of [leaf, referenceOfOperand(leaf.value)]) {
      if (each !== null && !byKey.has(factKey(each))) byKey.set(factKey(each), each);
    }
  }
  return [...byKey.values()];
};

const typeOf = ({ fact }: FactReference, { catalogue }: World): FactType | null =>
  factTypeIn(catalogue, fact);

const isNumeric = (type: FactType | null): boolean => type?.type === 'number' || type?.type === 'day';

const dimensionOf = (reference: FactReference, world: World): Dimension => {
  const type = typeOf(reference, world);
  const { from, to, example } = reachOf(reference, world);
  const isWhole = type?.type === 'day' || type?.range?.whole === true;
  return {
    from,
    to,
    example: isWhole ? Math.round(example) : example,
    whole: isWhole,
    canBeUnknown: true,
    twice: isMirrored(reference, world),
  };
};

/** Where closer to a value is better, a figure is as good as its mirror image on the other side of the value. */
const isMirrored = (reference: FactReference, { profile }: World): boolean =>
  typeof profile.polarity === 'object' && factKey(reference) === 'value';

const edgesOf = (
  leaves: readonly Leaf[],
  numeric: readonly FactReference[],
  world: World,
): readonly Edge[] => {
  const indexes = new Map(numeric.map((reference, index) => [factKey(reference), index]));
  const indexOf = (reference: FactReference) => indexes.get(factKey(reference)) ?? null;
  const edges = leaves.flatMap((leaf) =>
    edgesOfLeaf(leaf, world.profile.polarity, indexOf, numberOf, numeric.length),
  );
  const ends = numeric.flatMap((reference, index) => {
    const { from, to } = reachOf(reference, world);
    const coefficients = numeric.map((_, each) => (each === index ? 1 : 0));
    return [from, to].flatMap((end) => (end === undefined ? [] : [{ coefficients, constant: -end }]));
  });
  // A target that is missed is worse than its value, so where they meet is an edge too.
  const [value, target] = [indexes.get('value'), indexes.get('target')];
  const met =
    value === undefined || target === undefined
      ? []
      : [
          {
            coefficients: numeric.map((_, each) => (each === value ? 1 : each === target ? -1 : 0)),
            constant: 0,
          },
        ];
  const all = [...edges, ...ends, ...met];
  const { polarity } = world.profile;
  return value === undefined || typeof polarity !== 'object'
    ? all
    : [...all, ...mirrored(all, value, polarity.closerTo)];
};

/** The edges as they are on the other side of the value that is best, and that value itself. */
const mirrored = (edges: readonly Edge[], value: number, centre: number): readonly Edge[] => [
  ...edges.map(({ coefficients, constant }) => {
    const times = coefficients[value] ?? 0;
    return { coefficients: coefficients.with(value, -times), constant: constant + 2 * centre * times };
  }),
  ...edges.slice(0, 1).map(({ coefficients }) => ({
    coefficients: coefficients.map((_, index) => (index === value ? 1 : 0)),
    constant: -centre,
  })),
];

const firstDay: Day = '2000-01-01';

/** A number as it is; a day as the days since 2000 began. */
const numberOf = (literal: unknown): number | null => {
  if (typeof literal === 'number') return literal;
  return typeof literal === 'string' && isDay(literal) ? daysBetween(firstDay, literal) : null;
};

/** A fact's value for a number of its dimension; undefined where there is no such day. */
const asFact = (
  reference: FactReference,
  number: Point[number],
  world: World,
): FactValue | null | undefined => {
  if (number === null || typeOf(reference, world)?.type !== 'day') return number;
  return Math.abs(number) < 300_000 ? addDays(firstDay, number) : undefined;
};

function* product(
  choices: readonly (readonly (FactValue | null)[])[],
): Generator<readonly (FactValue | null)[]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  else for (const each of first) for (const others of product(rest)) yield [each, ...others];
}

const factsOf = (values: Case['values']): Facts =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Maybe<FactValue>] => [
      key,
      value === null ? unknown('no-data') : known(value),
    ]),
  );
