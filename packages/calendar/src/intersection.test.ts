import { expect, test } from 'vitest';
import { intersection } from './intersection.ts';
import { periodOf } from './period-of.ts';

test.each([
  ['FY2025-26-YTD-2025-11', 'FY2025-26-Q3', '2025-10--2025-11'],
  ['FY2025-26-YTD-2025-10', 'FY2025-26-Q3', '2025-10'],
  ['2025', 'FY2025-26', 'FY2025-26-YTD-2025-12'],
  ['R12-2025-03', 'FY2024-25', 'FY2024-25'],
  ['2024', 'FY2023-24', 'FY2023-24-Q4'],
  ['2025-11-25', '2025-W48', '2025-11-25'],
  ['2025-W48', '2025-11', '2025-W48'],
  ['2025-W40', '2025-09', null],
  ['2025-09', '2025-10', null],
])('%s and %s share %s', (a, b, shared) => {
  expect(intersection(periodOf(a), periodOf(b))?.id ?? null).toBe(shared);
});
