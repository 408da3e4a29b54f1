import { expect, test } from 'vitest';
import { countInterval, rateInterval } from './rate-interval.ts';

test.each([
  [0, 'exact', 0, 3.688879],
  [5, 'exact', 1.623486, 11.668332],
  [9, 'exact', 4.115373, 17.084803],
  [10, 'byar', 4.786, 18.3914],
  [65, 'byar', 50.1645, 82.8492],
] as const)('%d events: %s, %d to %d', (count, method, lower, upper) => {
  expect(countInterval(count)).toMatchObject({
    method,
    value: count,
    lower: expect.closeTo(lower, 2),
    upper: expect.closeTo(upper, 2),
  });
});

test('the method may be chosen: ten events exactly', () => {
  expect(countInterval(10, { method: 'exact' })).toMatchObject({
    method: 'exact',
    lower: expect.closeTo(4.795389, 5),
    upper: expect.closeTo(18.390356, 5),
  });
});

test('139 notifications among 1,904,110 person-years, per 100,000', () => {
  expect(rateInterval({ count: 139, denominator: 1_904_110 }, { per: 100_000 })).toMatchObject({
    value: expect.closeTo(7.3, 3),
    lower: expect.closeTo(6.137, 3),
    upper: expect.closeTo(8.619, 3),
  });
});

test('a rate may be above one by its population, and a huge count keeps its digits', () => {
  expect(rateInterval({ count: 12, denominator: 4 })).toMatchObject({ value: 3 });
  const huge = countInterval(1e12, { method: 'exact' });
  expect(huge).toMatchObject({ lower: expect.closeTo(1e12 - 1_959_962, -2) });
});

test('no count below one event turns below zero', () => {
  expect(countInterval(0.05, { method: 'byar' })).toMatchObject({ lower: 0 });
});

test.each([
  [{ count: 1, denominator: 0 }, 'denominator-not-positive'],
  [{ count: -1, denominator: 1 }, 'count-negative'],
])('%j is refused: %s', (rate, code) => {
  expect(rateInterval(rate)).toMatchObject({ refused: true, code });
});
