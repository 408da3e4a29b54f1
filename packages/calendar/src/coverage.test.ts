import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { periodOf } from './period-of.ts';

test('a quarter with October and November there lacks December', () => {
  expect(coverageOf(periodOf('FY2025-26-Q3'), 'month', ['2025-11', '2025-10', '2025-10', '2026-01'])).toEqual(
    {
      expected: ['2025-10', '2025-11', '2025-12'],
      present: ['2025-10', '2025-11'],
      missing: ['2025-12'],
    },
  );
});

test('a period that cannot be split so lacks itself, until it is there whole', () => {
  const quarter = periodOf('FY2025-26-Q3');
  expect(coverageOf(quarter, 'financial-year', ['2025-10']).missing).toEqual(['FY2025-26-Q3']);
  expect(coverageOf(quarter, 'financial-year', ['FY2025-26-Q3']).missing).toEqual([]);
});
