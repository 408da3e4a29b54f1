import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { rate } from '../evaluate/rate.ts';
import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';

const head = { id: 'r', standing: true, for: { metrics: ['m'], windows: ['season'] } } as const;
const percent: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };
const statusOf = (rating: Rating, facts: Facts, profile = percent) => {
  const { status, outcome, reasons } = rate(rating, facts, profile);
  return [status, outcome ?? reasons[0] ?? null];
};

const comparators = (combine: 'both' | 'either'): Rating => ({
  ...head,
  againstComparators: {
    comparators: ['england', 'east-midlands'],
    combine,
    green: { betterByMoreThan: { points: 3 } },
    red: { worseByMoreThan: { points: 3 } },
    between: { outcome: 'Within 3 points' },
  },
});
const beside = (value: number, england: number | null, midlands: number): Facts => ({
  value: known(value),
  'comparator[with=england]': england === null ? unknown('no-comparator') : known(england),
  'comparator[with=east-midlands]': known(midlands),
});

test('against comparators: exactly the tolerance is within it', () => {
  expect(statusOf(comparators('both'), beside(58.1, 55, 55))).toEqual(['green', null]);
  expect(statusOf(comparators('both'), beside(58, 55, 55))).toEqual(['not-rated', 'Within 3 points']);
  expect(statusOf(comparators('both'), beside(58.1, 55, 56))).toEqual(['not-rated', 'Within 3 points']);
  expect(statusOf(comparators('both'), beside(51.9, 55, 55))).toEqual(['red', null]);
  expect(statusOf(comparators('either'), beside(58.1, 55, 56))).toEqual(['green', null]);
});

test('against comparators: an incomplete set is unknown, also where one alone would decide', () => {
  for (const combine of ['both', 'either'] as const) {
    expect(statusOf(comparators(combine), beside(90, null, 55))).toEqual(['not-rated', 'no-comparator']);
    expect(statusOf(comparators(combine), beside(10, null, 55))).toEqual(['not-rated', 'no-comparator']);
  }
});

test('against comparators: better than one and worse than another is said to disagree', () => {
  expect(statusOf(comparators('either'), beside(50, 40, 60))).toEqual(['not-rated', 'comparators-disagree']);
  expect(statusOf(comparators('both'), beside(50, 40, 60))).toEqual(['not-rated', 'Within 3 points']);
});

test('against comparators: better than one and a little worse than another is said to disagree too', () => {
  const either: Rating = {
    ...head,
    againstComparators: {
      comparators: ['england', 'east-midlands'],
      combine: 'either',
      green: { betterByMoreThan: { points: 3 } },
      amber: { worseByMoreThan: { points: 1 } },
      red: { worseByMoreThan: { points: 3 } },
    },
  };
  expect(statusOf(either, beside(50, 40, 52))).toEqual(['not-rated', 'comparators-disagree']);
  expect(statusOf(either, beside(50, 40, 51))).toEqual(['green', null]);
  expect(statusOf(either, beside(50, 50, 52))).toEqual(['amber', null]);
  expect(statusOf(either, beside(50, 54, 52))).toEqual(['red', null]);
});

test('against comparators: lower is better on a metric where it is', () => {
  const lower = { ...percent, polarity: 'lower' } as const;
  expect(statusOf(comparators('both'), beside(51.9, 55, 55), lower)).toEqual(['green', null]);
});

test('significance colours better, similar and worse, and gives higher and lower words only', () => {
  const rating: Rating = {
    ...head,
    significance: {
      against: 'england',
      interval: 99.8,
      better: 'green',
      similar: 'amber',
      worse: 'red',
      noPolarity: { higher: 'Higher', lower: 'Lower' },
    },
  };
  const says = (word: string) =>
    statusOf(rating, { 'significance[with=england;interval=99.8]': known(word) });
  expect(['better', 'similar', 'worse', 'higher'].map(says)).toEqual([
    ['green', null],
    ['amber', null],
    ['red', null],
    ['not-rated', 'Higher'],
  ]);
  expect(statusOf(rating, { 'significance[with=england]': known('better') })).toEqual([
    'not-rated',
    'no-data',
  ]);
});

test('quartile: the rule says which quarter is best', () => {
  const rating = (firstIs: 'best' | 'worst'): Rating => ({
    ...head,
    quartile: { firstIs, green: [1, 2], red: [3, 4] },
  });
  expect([1, 2, 3, 4].map((quartile) => statusOf(rating('best'), { quartile: known(quartile) })[0])).toEqual([
    'green',
    'green',
    'red',
    'red',
  ]);
  expect(statusOf(rating('worst'), { quartile: known(1) })[0]).toBe('red');
});

test('spc: a process that cannot be relied on is no green', () => {
  const rating: Rating = {
    ...head,
    spc: { rates: 'assurance', good: 'green', neither: 'amber', bad: 'red' },
  };
  expect(
    ['pass', 'hit-and-miss', 'fail'].map((word) => statusOf(rating, { assurance: known(word) })[0]),
  ).toEqual(['green', 'amber', 'red']);
  expect(statusOf(rating, { assurance: unknown('not-calculable') })).toEqual(['not-rated', 'not-calculable']);
});

test('stages: the first goal that is not reached is the stage in force', () => {
  const rating: Rating = {
    ...head,
    stages: [
      { metric: 'waits.over-180', goal: 0, due: '2026-03' },
      { metric: 'waits.over-150', goal: 0 },
    ],
  };
  const lower = { ...percent, unit: 'count', polarity: 'lower' } as const;
  const at = (metric: string, over180: number, over150: number, periodEnds = '2026-03-31') =>
    statusOf(
      rating,
      {
        metric: known(metric),
        value: known(metric === 'waits.over-180' ? over180 : over150),
        'value[metric=waits.over-180]': known(over180),
        periodEnds: known(periodEnds),
      },
      lower,
    );
  expect(at('waits.over-180', 0, 7)).toEqual(['green', null]);
  expect(at('waits.over-180', 3, 7)).toEqual(['red', null]);
  expect(at('waits.over-180', 3, 7, '2026-02-28')).toEqual(['not-rated', 'In force and not yet due']);
  expect(at('waits.over-150', 3, 7)).toEqual(['not-rated', 'An earlier stage is in force']);
  expect(at('waits.over-150', 0, 7)).toEqual(['red', null]);
});

test('profile: what is expected by now, not the target for the year', () => {
  const rating: Rating = {
    ...head,
    profile: {
      target: 'checks',
      expectedShares: [10, 20],
      green: 'met',
      amber: { missedByUpTo: { points: 2 } },
    },
  };
  expect(statusOf(rating, { value: known(19), expectedByNow: known(20), target: known(75) })[0]).toBe(
    'amber',
  );
  expect(statusOf(rating, { value: known(19), expectedByNow: unknown('in-progress') })).toEqual([
    'not-rated',
    'in-progress',
  ]);
});

test('needs: too few events have no colour, and an unknown number of them neither', () => {
  const rating: Rating = {
    ...head,
    needs: { count: 10 },
    againstTarget: { target: 'plan', green: 'met' },
  };
  const facts = { value: known(90), target: known(80) };
  expect(statusOf(rating, { ...facts, count: known(9) })).toEqual(['not-rated', 'small-number']);
  expect(statusOf(rating, { ...facts, count: known(10) })[0]).toBe('green');
  expect(statusOf(rating, facts)).toEqual(['not-rated', 'no-data']);
});
