import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const said = (expectedShares: readonly number[]) =>
  faultsOf({
    ratings: [
      {
        id: 'r',
        for: { metrics: ['m.one'], windows: ['year-to-date'] },
        profile: { target: 'plan', expectedShares, green: 'met' },
      },
    ],
  });

test('what accumulates never falls, and is whole by the end of the year', () => {
  expect(said([1, 5, 5, 20])).toEqual([]);
  expect(said([1, 5, 4])).toEqual([
    'ratings/0/profile/expectedShares/2 shares-misfit: Month 3 expects 4%, less than the 5% of the month before: what accumulates never falls.',
  ]);
  const year = [2, 5, 9, 14, 20, 27, 35, 44, 54, 67, 82];
  expect(said([...year, 100])).toEqual([]);
  expect(said([...year, 95])[0]).toContain('expectedShares/11 shares-misfit: The last month expects 95%');
});

test('shares are percentages: parts of one would expect next to nothing, and every figure would be green', () => {
  expect(said([0.25, 0.5])).toEqual([
    'ratings/0/profile/expectedShares/1 shares-misfit: Month 2 expects 0.5%. Shares are percentages: if 0.5 is a part of one, write 50.',
  ]);
  expect(said([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1])[0]).toContain('write 100');
  expect(said([0.5, 2])).toEqual([]);
  expect(said([0, 1])).toEqual([]);
});
