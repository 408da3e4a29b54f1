import type { Tolerance } from '@ragstone/rag';
import fc from 'fast-check';
import { gridNumbers, hostileTexts, tolerances, usualDays, usualWords } from './arbitrary-facts.fixture.ts';
import type { Catalogue, FactType } from './language/catalogue.ts';
import { metricFigureCatalogue } from './language/catalogues.ts';
import {
  type Condition,
  dayOperators,
  type Leaf,
  meritOperators,
  type Operand,
  type Operator,
  operators,
  orderOperators,
} from './language/condition.ts';
import type { FactReference, Qualifier } from './language/fact-reference.ts';

const qualifierValues = {
  with: 'england',
  metric: 'm.two',
  window: 'year-to-date',
  breakdown: { sex: 'female' },
  interval: 99.8,
} as const satisfies Required<Pick<FactReference, Qualifier>>;

/** A reference to a fact with all the qualifiers that it needs and some that it takes. */
const referencesTo = (fact: string, type: FactType | undefined): fc.Arbitrary<FactReference> =>
  fc
    .subarray((type?.takes ?? []).filter((each) => !type?.needs?.includes(each)))
    .map((more) =>
      Object.assign(
        { fact },
        ...[...(type?.needs ?? []), ...more].map((each) => ({ [each]: qualifierValues[each] })),
      ),
    );

const anyReference = (catalogue: Catalogue): fc.Arbitrary<FactReference> =>
  fc
    .constantFrom(...Object.keys(catalogue))
    .chain((fact) => referencesTo(fact, Object.hasOwn(catalogue, fact) ? catalogue[fact] : undefined));

/** Tolerances that fit a percentage. */
export const fittingTolerances: fc.Arbitrary<Tolerance> = fc.constantFrom<Tolerance>(
  { percentOfTarget: 5 },
  { percentOfTarget: 0.5 },
  { points: 2 },
  { amount: 1, unit: 'percent' },
);

type Compared = readonly [Operator, Operand];

/** What a number of the subject's own unit can be compared with. */
const comparedNumbers = (fact: FactReference, catalogue: Catalogue): fc.Arbitrary<Compared> => {
  const of = (...each: readonly Operator[]) => fc.constantFrom(...each);
  const type = catalogue[fact.fact];
  const others = Object.keys(catalogue).filter((name) => {
    const other = catalogue[name];
    return other?.type === 'number' && other.unit === type?.unit && name !== fact.fact;
  });
  const literals = fc.tuple(of(...orderOperators, ...meritOperators, 'equal', 'notEqual'), gridNumbers);
  const lists = fc.tuple(of('oneOf', 'noneOf'), fc.array(gridNumbers, { minLength: 1, maxLength: 3 }));
  if (type?.unit !== 'of-subject' || others.length === 0) return fc.oneof(literals, lists);
  const other = fc.constantFrom(...others).chain((name) => referencesTo(name, catalogue[name]));
  const share = fc.record({ percentOf: fc.constantFrom('target', 'previous'), is: gridNumbers });
  return fc.oneof(
    literals,
    lists,
    fc.tuple(of(...orderOperators, ...meritOperators, 'equal', 'notEqual'), other),
    ...(['loosenedBy', 'tightenedBy'] as const).map((key) =>
      fc
        .tuple(of(...meritOperators), other, fittingTolerances)
        .map(([operator, each, by]): Compared => [operator, { ...each, [key]: by } as Operand]),
    ),
    ...(['plus', 'minus'] as const).map((key) =>
      fc
        .tuple(of(...orderOperators), other, fittingTolerances)
        .map(([operator, each, by]): Compared => [operator, { ...each, [key]: by } as Operand]),
    ),
    fc
      .tuple(other, fittingTolerances)
      .map(([each, loosenedBy]): Compared => ['within', { ...each, loosenedBy }]),
    ...(fact.fact === 'value' && catalogue === metricFigureCatalogue
      ? [fc.tuple(of(...orderOperators), share)]
      : []),
  );
};

/** Words that the fact can have; any where it does not say which. */
const comparedWords = (words: readonly string[]): fc.Arbitrary<Compared> =>
  fc.oneof(
    fc.tuple(fc.constantFrom<Operator>('is', 'isNot', 'equal', 'notEqual'), fc.constantFrom(...words)),
    fc.tuple(
      fc.constantFrom<Operator>('oneOf', 'noneOf'),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    ),
  );

/** Comparisons that parsing accepts of a rule about a metric's figure. */
export const soundLeaves = (catalogue: Catalogue): fc.Arbitrary<Leaf> =>
  anyReference(catalogue).chain((fact) => {
    const type = catalogue[fact.fact];
    const compared: fc.Arbitrary<Compared> =
      type?.type === 'number'
        ? comparedNumbers(fact, catalogue)
        : type?.type === 'boolean'
          ? fc.tuple(fc.constantFrom<Operator>('is', 'isNot'), fc.boolean())
          : type?.type === 'day'
            ? fc.tuple(fc.constantFrom<Operator>(...dayOperators), fc.constantFrom(...usualDays))
            : comparedWords(type?.words ?? usualWords);
    return fc
      .oneof(
        { arbitrary: compared, weight: 8 },
        { arbitrary: fc.constant<Compared>(['isKnown', true]), weight: 1 },
      )
      .map(([operator, value]) => ({ ...fact, operator, value }));
  });

/** Comparisons of the right shape, most of which parsing would refuse. */
export const looseLeaves = (catalogue: Catalogue): fc.Arbitrary<Leaf> => {
  const toleranceOperand = fc
    .tuple(anyReference(catalogue), fc.constantFrom('loosenedBy', 'tightenedBy', 'plus', 'minus'), tolerances)
    .map(([fact, key, by]) => ({ ...fact, [key]: by }) as Operand);
  const value: fc.Arbitrary<Operand> = fc.oneof(
    gridNumbers,
    fc.boolean(),
    fc.constantFrom(...usualWords, ...usualDays, ...hostileTexts),
    fc.array(fc.oneof(gridNumbers, fc.constantFrom(...usualWords)), { maxLength: 3 }),
    anyReference(catalogue),
    toleranceOperand,
    toleranceOperand,
    fc.record({ percentOf: fc.constantFrom(...Object.keys(catalogue)), is: gridNumbers }),
  );
  return fc
    .tuple(anyReference(catalogue), fc.constantFrom(...operators), value)
    .map(([fact, operator, operand]) => ({ ...fact, operator, value: operand }));
};

/** Conditions of every kind over the leaves; with `named`, some of them by name, as parsing would link them. */
export const conditionsOf = (leaves: fc.Arbitrary<Leaf>, named: boolean): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('condition').map((not): Condition => ({ not })),
      ...(named
        ? [
            fc
              .tuple(fc.constantFrom('named', ...hostileTexts), tie('condition'))
              .map(([condition, means]): Condition => ({ condition, means })),
          ]
        : []),
    ),
  })).condition;
