import { expect, test } from 'vitest';
import { directlyStandardisedRate } from './directly-standardised-rate.ts';
import { rateInterval } from './rate-interval.ts';

const strata = [
  { count: 10, denominator: 2000, standardPopulation: 60_000 },
  { count: 40, denominator: 1000, standardPopulation: 40_000 },
];

test('two age groups, worked by hand', () => {
  // Rate: 0.6 x 10 / 2000 + 0.4 x 40 / 1000. Variance: 0.0003 squared x 10 + 0.0004 squared x 40.
  const step = Math.sqrt((0.0003 ** 2 * 10 + 0.0004 ** 2 * 40) / 50);
  expect(directlyStandardisedRate(strata, { per: 100_000 })).toEqual({
    method: 'dobson-byar',
    confidence: 0.95,
    value: expect.closeTo(1900, 9),
    // Byar's limits of 50 events are 37.11 and 65.92.
    lower: expect.closeTo((0.019 + step * (37.1094 - 50)) * 100_000, 0),
    upper: expect.closeTo((0.019 + step * (65.9202 - 50)) * 100_000, 0),
  });
});

test('with one age group it is the crude rate with its limits', () => {
  const [, only] = strata;
  if (only === undefined) throw new Error('no stratum');
  const crude = rateInterval(only, { per: 1000 });
  expect(directlyStandardisedRate([only], { per: 1000 })).toMatchObject({
    value: expect.closeTo(40, 9),
    lower: expect.closeTo('lower' in crude ? crude.lower : Number.NaN, 9),
    upper: expect.closeTo('upper' in crude ? crude.upper : Number.NaN, 9),
  });
});

test('fewer than ten events are refused, ten are not', () => {
  const with_ = (count: number) => [{ count, denominator: 1000, standardPopulation: 1 }];
  expect(directlyStandardisedRate(with_(9))).toEqual({
    refused: true,
    code: 'too-few-events',
    figures: { events: 9, needed: 10 },
  });
  expect(directlyStandardisedRate(with_(10))).toMatchObject({ method: 'dobson-byar' });
});

test.each([
  [[], 'no-strata', {}],
  [
    [...strata, { count: 1, denominator: 0, standardPopulation: 1 }],
    'stratum-out-of-range',
    { stratum: 3, input: 'denominator' },
  ],
  [
    [{ count: 11, denominator: 10, standardPopulation: 0 }],
    'stratum-out-of-range',
    { stratum: 1, input: 'standard population' },
  ],
] as const)('%j is refused: %s', (given, code, figures) => {
  expect(directlyStandardisedRate(given)).toEqual({ refused: true, code, figures });
});
