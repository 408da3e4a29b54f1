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
