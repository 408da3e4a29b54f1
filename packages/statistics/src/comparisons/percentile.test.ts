import { expect, test } from 'vitest';
import { compareWithPercentileGoal } from './compare-with-percentile-goal.ts';
import { percentileOf } from './percentile.ts';

const fifty = Array.from({ length: 50 }, (_, index) => index + 1);

test.each([
  [0, 1],
  [20, 10.8],
  [40, 20.6],
  [100, 50],
])('the percentile %d of 1 to 50 is %d', (percentile, expected) => {
  expect(percentileOf(fifty, percentile)).toBeCloseTo(expected, 12);
});

test('one value is every percentile of itself; none, a missing one and 101 are refused', () => {
  expect(percentileOf([7], 50)).toBe(7);
  expect(percentileOf([], 50)).toMatchObject({ code: 'too-few-values' });
  expect(percentileOf([1, null], 50)).toMatchObject({ code: 'comparators-incomplete' });
  expect(percentileOf([1], 101)).toMatchObject({ code: 'percentile-out-of-range' });
});

test('a goal between the median and the 90th percentile of all areas', () => {
  const goal = { lower: 50, upper: 90 };
  expect(compareWithPercentileGoal(20, goal, fifty, 'higher')).toBe('worse');
  expect(compareWithPercentileGoal(30, goal, fifty, 'higher')).toBe('similar');
  expect(compareWithPercentileGoal(46, goal, fifty, 'higher')).toBe('better');
  expect(compareWithPercentileGoal(46, goal, fifty, 'none')).toMatchObject({ code: 'no-polarity' });
});
