import { type Rag, rags } from '@ragstone/rag';
import fc from 'fast-check';
import { conditionsOf, fittingTolerances, looseLeaves, soundLeaves } from './arbitrary-conditions.fixture.ts';
import { catalogues, factsFor, gridNumbers, hostileTexts, profilesWith } from './arbitrary-facts.fixture.ts';
import type { Catalogue, Facts, SubjectProfile } from './language/catalogue.ts';
import { metricFigureCatalogue } from './language/catalogues.ts';
import type { Condition } from './language/condition.ts';
import type { Rating } from './language/rating.ts';

const colours = fc.constantFrom<Rag | null>('green', 'amber', 'red', null);
/** A form that gives no colour at all is refused. */
const givesColour = (form: Readonly<Record<string, unknown>>): boolean =>
  rags.some((rag) => Object.values(form).includes(rag));
const words = fc.constantFrom('On track', ...hostileTexts);

const bandsOf = (conditions: fc.Arbitrary<Condition>) =>
  fc.record(
    {
      bands: fc.array(fc.record({ status: colours, outcome: words, when: conditions }), {
        minLength: 1,
        maxLength: 4,
      }),
      otherwise: fc.record({ status: fc.constantFrom('red' as const, null), outcome: words }),
    },
    { requiredKeys: ['bands'] },
  );

const missedByUpTo = fittingTolerances.map((by) => ({ missedByUpTo: by }));
const goalBands = fc
  .tuple(gridNumbers, fc.constantFrom(0.5, 1, 2.5), fc.boolean())
  .map(([low, width, higher]) => {
    const [first, last] = higher ? (['red', 'green'] as const) : (['green', 'red'] as const);
    const high = low + width;
    return {
      unit: 'percent' as const,
      [first]: { below: low },
      amber: { from: low, below: high },
      [last]: { from: high },
    };
  });
const quarters = fc
  .tuple(fc.constantFrom<'best' | 'worst'>('best', 'worst'), fc.integer({ min: 1, max: 3 }))
  .map(([firstIs, split]) => ({
    firstIs,
    green: [1, 2, 3, 4].slice(0, split),
    red: [1, 2, 3, 4].slice(split),
  }));

/** Every short form about a metric's figure, as parsing accepts them. */
const shortForms = fc.oneof(
  fc.record({
    againstTarget: fc.record(
      { target: fc.constant('plan'), green: fc.constant('met' as const), amber: missedByUpTo },
      { requiredKeys: ['target', 'green'] },
    ),
  }),
  fc
    .record({
      againstTarget: fc.record({
        target: fc.constant('plan'),
        green: fc.constantFrom({ within: { points: 1 } }, { within: { percentOfTarget: 1 } }),
        amber: fc.constantFrom({ within: { points: 2.5 } }, { within: { points: 10 } }),
      }),
    })
    .filter(({ againstTarget: { green } }) => 'points' in green.within),
  fc.record({
    againstComparators: fc.record(
      {
        comparators: fc.constantFrom(['england', 'midlands'], ['england', 'midlands', 'north']),
        combine: fc.constantFrom('both' as const, 'every' as const, 'either' as const, 'any' as const),
        green: fc.constantFrom(
          { betterByMoreThan: { points: 2 } },
          { betterByMoreThan: { points: 0 } },
          { betterByAtLeast: { points: 2 } },
        ),
        amber: fc.constant({ worseByMoreThan: { points: 1 } }),
        red: fc.constantFrom({ worseByMoreThan: { points: 2 } }, { worseByAtLeast: { points: 2 } }),
        between: fc.record({ outcome: words }),
      },
      { requiredKeys: ['comparators', 'combine', 'green', 'red'] },
    ),
  }),
  fc.record({ goalBands }),
  fc.record({
    significance: fc
      .record(
        {
          against: fc.constant('england'),
          interval: fc.constantFrom(95 as const, 99.8 as const),
          better: colours,
          similar: colours,
          worse: colours,
          noPolarity: fc.record({ higher: words, lower: words }),
        },
        { requiredKeys: ['against', 'better', 'similar', 'worse'] },
      )
      .filter(givesColour),
  }),
  fc.record({ quartile: quarters }),
  fc.record({
    spc: fc
      .record(
        {
          rates: fc.constantFrom('variation' as const, 'assurance' as const),
          target: fc.constant('plan'),
          good: colours,
          neither: colours,
          bad: colours,
        },
        { requiredKeys: ['rates', 'good', 'neither', 'bad'] },
      )
      .filter(givesColour),
  }),
  fc.record({
    milestones: fc.record({
      target: fc.constant('plan'),
      between: fc.constant('path' as const),
      amber: missedByUpTo,
    }),
  }),
  fc.record({
    stages: fc.tuple(gridNumbers, gridNumbers).map(([one, two]) => [
      { metric: 'm.one', goal: one, due: '2025-06' },
      { metric: 'm.two', goal: two },
    ]),
  }),
  fc.record({
    profile: fc.record({
      target: fc.constant('plan'),
      expectedShares: fc.constant([10, 50, 100]),
      green: fc.constant('met' as const),
      amber: missedByUpTo,
    }),
  }),
);

const metricHeads = fc.record(
  {
    id: fc.constant('rating'),
    standing: fc.boolean(),
    for: fc.constant({ metrics: ['m.*'], windows: ['month' as const] }),
    wording: fc.record({ green: words, amber: words, red: words }),
    needs: fc.constantFrom({ count: 5 }, { denominator: 3 }, { count: 2, denominator: 1 }),
  },
  { requiredKeys: ['id', 'standing', 'for'] },
);

/** Ratings about a metric's figure that parsing accepts, of every form, without conditions by name. */
export const soundRatings: fc.Arbitrary<Rating> = fc
  .tuple(metricHeads, fc.oneof(shortForms, bandsOf(conditionsOf(soundLeaves(metricFigureCatalogue), false))))
  .map(([head, form]) =>
    // A profile follows what accumulates in a year, as a month does not.
    'profile' in form
      ? { ...head, for: { metrics: ['m.*'], windows: ['year-to-date'] }, ...form }
      : { ...head, ...form },
  );

/** Ratings of a source that can be read in several ways, of which nobody has chosen one. */
export const undecidedRatings: fc.Arbitrary<Rating> = fc
  .tuple(
    soundRatings,
    fc.array(fc.tuple(soundRatings, fc.boolean()), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([own, others, isKnown]) => {
    const means = others.map(([other, isAlike], index) => ({
      id: `reading-${index}`,
      says: `Reading ${index}`,
      rating: isAlike ? own : { ...other, needs: own.needs, wording: own.wording },
    }));
    return { ...own, reading: { of: 'Red = <3%', means: isKnown ? means : undefined } };
  });

const answers: fc.Arbitrary<Rating> = fc
  .record({
    green: fc.constantFrom('Yes', ['Yes', 'Mostly']),
    amber: fc.constantFrom(undefined, 'Partly'),
    red: fc.constantFrom('No', 'better'),
  })
  .map((answer) => ({ id: 'answer', standing: true, for: { each: 'question' as const }, answer }));

/** Any rating of the language's types over the catalogue, whether or not parsing would accept it. */
const ratingsOver = (catalogue: Catalogue): fc.Arbitrary<Rating> =>
  fc.oneof(
    { arbitrary: soundRatings, weight: 4 },
    { arbitrary: undecidedRatings, weight: 1 },
    { arbitrary: answers, weight: 1 },
    {
      arbitrary: fc
        .tuple(
          metricHeads,
          bandsOf(conditionsOf(fc.oneof(soundLeaves(catalogue), looseLeaves(catalogue)), true)),
        )
        .map(([head, form]) => ({ ...head, ...form })),
      weight: 4,
    },
  );

/** A rating, a subject and several sets of facts for it. */
export interface ArbitraryCase {
  readonly rating: Rating;
  readonly profile: SubjectProfile;
  readonly facts: readonly Facts[];
}

/** Cases of any catalogue, with so many sets of facts each. */
export const casesWith = (factSets: number): fc.Arbitrary<ArbitraryCase> =>
  catalogues.chain((catalogue) =>
    fc
      .tuple(ratingsOver(catalogue), profilesWith(catalogue))
      .chain(([rating, profile]) =>
        fc
          .array(factsFor(rating, catalogue), { minLength: factSets, maxLength: factSets })
          .map((facts) => ({ rating, profile, facts })),
      ),
  );
