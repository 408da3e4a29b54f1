import { expect, test } from 'vitest';
import { elapsedShare } from './elapsed-share.ts';

test.each([
  ['FY2025-26-YTD-2025-04', 100 / 12],
  ['FY2025-26-YTD-2025-12', 75],
  ['FY2025-26-Q3', 75],
  ['FY2025-26-YTD-2026-02', 1100 / 12],
  ['FY2025-26', 100],
])('by the end of %s %d percent of the year has gone', (period, share) => {
  expect(elapsedShare(period)).toBe(share);
});

test('what is no period is a broken invariant: the schema refuses it', () => {
  expect(() => elapsedShare('Q3 2025/26')).toThrow();
});
