import { expect, test } from 'vitest';
import { saidOfRating } from './said-of.fixture.ts';

const amber = (missedByUpTo: object) => ({
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo } },
});

test.each([
  [{ points: 200 }, 'm.share', 'about a target of 85% it reaches to -115%'],
  [{ percentOfTarget: 100 }, 'm.wait', 'about a target of 4 days it reaches to 8 days'],
  [{ percentOfTarget: 0.02 }, 'm.share', 'Was 2 meant?'],
  [{ percentOfTarget: 5 }, 'n.zero', 'The target of n.zero is 0'],
])('%j of %s', (tolerance, metric, says) => {
  const said = saidOfRating(amber(tolerance), metric);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(says);
});

test('of a metric that is not known 100 points are too many, and 99 may be meant', () => {
  expect(saidOfRating(amber({ points: 100 }), 'm.share', {})).toHaveLength(1);
  expect(saidOfRating(amber({ points: 99 }), 'm.share', {})).toEqual([]);
});

test('usual ones', () => {
  expect(saidOfRating(amber({ points: 2 }))).toEqual([]);
  expect(saidOfRating(amber({ amount: 6, unit: 'days' }), 'm.wait')).toEqual([]);
});
