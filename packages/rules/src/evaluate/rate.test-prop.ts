import { compareMerit, isGreener, known, type Polarity, type Tolerance, unknown } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainRating } from '../explain/explain-rating.ts';
import { sayExplanation } from '../explain/say-explanation.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import { type Condition, type Operand, operators } from '../language/condition.ts';
import type { AgainstTarget, Rating } from '../language/rating.ts';
import { rate } from './rate.ts';

const head = { id: 'rating', standing: true, for: { metrics: ['m'], windows: ['month'] } } as const;

/** Numbers that meet often, with the binary dust of sums. */
const numbers = fc.oneof(
  fc.integer({ min: -50, max: 150 }),
  fc.integer({ min: -500, max: 1500 }).map((tenths) => tenths / 10),
  fc.constantFrom(0.1 + 0.2, 0.3, 0.329, 0.299 + 0.03),
);
const widths = fc.constantFrom(0.03, 0.5, 1, 2, 5, 10);
const tolerances: fc.Arbitrary<Tolerance> = fc.oneof(
  widths.map((points) => ({ points })),
  widths.map((percentOfTarget) => ({ percentOfTarget })),
  widths.map((amount) => ({ amount, unit: 'percent' as const })),
);
const polarities: fc.Arbitrary<Polarity> = fc.oneof(
  fc.constantFrom<Polarity>('higher', 'lower'),
  fc.integer({ min: 0, max: 100 }).map((closerTo) => ({ closerTo })),
);
const profileOf = (polarity: Polarity): SubjectProfile => ({ unit: 'percent', polarity, decimals: 1 });

const met: fc.Arbitrary<AgainstTarget> = fc
  .option(tolerances, { nil: undefined })
  .map((missedByUpTo) => ({ target: 't', green: 'met', amber: missedByUpTo && { missedByUpTo } }));
const near: fc.Arbitrary<AgainstTarget> = fc
  .tuple(tolerances, fc.option(tolerances, { nil: undefined }))
  .map(([green, amber]) => ({ target: 't', green: { within: green }, amber: amber && { within: amber } }));

const bandsFor = (low: number, high: number, polarity: Polarity): Rating => ({
  ...head,
  goalBands:
    polarity === 'lower'
      ? { unit: 'percent', green: { below: low }, amber: { from: low, below: high }, red: { from: high } }
      : { unit: 'percent', red: { below: low }, amber: { from: low, below: high }, green: { from: high } },
});

const operands: fc.Arbitrary<Operand> = fc.oneof(
  numbers,
  fc.constant({ fact: 'target' }),
  tolerances.map((loosenedBy) => ({ fact: 'target', loosenedBy })),
  tolerances.map((plus) => ({ fact: 'target', plus })),
  fc.record({ percentOf: fc.constant('target'), is: widths }),
);
const leaves: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom('value', 'target'),
  operator: fc.constantFrom(...operators),
  value: operands,
});
const conditions: fc.Arbitrary<Condition> = fc.oneof(
  leaves,
  fc.array(leaves, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaves, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  leaves.map((not) => ({ not })),
);
const longForms: fc.Arbitrary<Rating> = fc
  .tuple(
    fc.array(fc.record({ status: fc.constantFrom('green', 'amber', 'red', null), when: conditions }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([bands, closed]) => ({ ...head, bands, otherwise: closed ? { status: 'red' } : undefined }));

const ratings: fc.Arbitrary<Rating> = fc.oneof(
  fc.oneof(met, near).map((againstTarget) => ({ ...head, againstTarget })),
  fc.tuple(numbers, widths, polarities).map(([low, width, polarity]) => bandsFor(low, low + width, polarity)),
  longForms,
);

const maybe = fc.oneof(
  { arbitrary: numbers.map(known), weight: 4 },
  { arbitrary: fc.constantFrom(unknown('no-data'), unknown('suppressed', 'late')), weight: 1 },
);
const factSets: fc.Arbitrary<Facts> = fc.record({ value: maybe, target: maybe });
const anyPolarity = fc.oneof(polarities, fc.constant<Polarity>('none'));

test('law: making a known fact unknown never turns a result greener, and changes it only to not rated', () => {
  fc.assert(
    fc.property(
      ratings,
      factSets,
      anyPolarity,
      fc.constantFrom('value', 'target'),
      (rating, facts, polarity, fact) => {
        const before = rate(rating, facts, profileOf(polarity));
        const after = rate(rating, { ...facts, [fact]: unknown('late') }, profileOf(polarity));
        expect(isGreener(after.status, before.status)).toBe(false);
        expect([before.status, 'not-rated']).toContain(after.status);
      },
    ),
    { numRuns: 2000 },
  );
});

test('law: what is not rated says why, and what is rated has nothing to excuse', () => {
  fc.assert(
    fc.property(ratings, factSets, anyPolarity, (rating, facts, polarity) => {
      const { status, reasons } = rate(rating, facts, profileOf(polarity));
      expect(reasons.length > 0).toBe(status === 'not-rated');
    }),
    { numRuns: 1000 },
  );
});

test('law: a better value, all else equal, never gives a worse status against a target', () => {
  fc.assert(
    fc.property(met, numbers, numbers, numbers, polarities, (againstTarget, one, other, target, polarity) => {
      const [worse, better] = compareMerit(one, other, polarity) === 1 ? [other, one] : [one, other];
      const rateAt = (value: number) =>
        rate({ ...head, againstTarget }, { value: known(value), target: known(target) }, profileOf(polarity))
          .status;
      expect(isGreener(rateAt(worse), rateAt(better))).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('law: a better value, all else equal, never gives a worse status in goal bands', () => {
  fc.assert(
    fc.property(
      numbers,
      widths,
      numbers,
      numbers,
      fc.constantFrom<Polarity>('higher', 'lower'),
      (low, width, one, other, polarity) => {
        const [worse, better] = compareMerit(one, other, polarity) === 1 ? [other, one] : [one, other];
        const rating = bandsFor(low, low + width, polarity);
        const rateAt = (value: number) => rate(rating, { value: known(value) }, profileOf(polarity)).status;
        expect(isGreener(rateAt(worse), rateAt(better))).toBe(false);
        expect(rateAt(one)).not.toBe('not-rated');
      },
    ),
    { numRuns: 2000 },
  );
});

test('law: a known value against a known target of a fitting unit is always rated', () => {
  fc.assert(
    fc.property(
      fc.oneof(met, near),
      numbers,
      numbers,
      polarities,
      (againstTarget, value, target, polarity) => {
        const facts = { value: known(value), target: known(target) };
        expect(rate({ ...head, againstTarget }, facts, profileOf(polarity)).status).not.toBe('not-rated');
      },
    ),
  );
});

test('law: an explanation comes to what the evaluation does, and is plain JSON', () => {
  fc.assert(
    fc.property(ratings, factSets, anyPolarity, (rating, facts, polarity) => {
      const { bands, ...result } = explainRating(rating, facts, profileOf(polarity));
      expect(result).toEqual(rate(rating, facts, profileOf(polarity)));
      expect(JSON.parse(JSON.stringify(bands))).toEqual(bands);
      expect(bands.filter(({ chosen }) => chosen)).toHaveLength(result.band === null ? 0 : 1);
    }),
    { numRuns: 1000 },
  );
});

test('law: every explanation can be said, and ends with the status', () => {
  fc.assert(
    fc.property(ratings, factSets, anyPolarity, (rating, facts, polarity) => {
      const said = sayExplanation(rating, facts, profileOf(polarity));
      const status = rate(rating, facts, profileOf(polarity)).status.replace('-', ' ');
      expect(said.at(-1)?.toLowerCase().startsWith(status)).toBe(true);
      expect(said.every((sentence) => sentence.endsWith('.'))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
