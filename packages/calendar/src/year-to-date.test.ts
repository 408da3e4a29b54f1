import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';
import { yearToDate } from './year-to-date.ts';

test.each([
  ['2025-04', 'FY2025-26-YTD-2025-04'],
  ['2025-11', 'FY2025-26-YTD-2025-11'],
  ['2026-03', 'FY2025-26-YTD-2026-03'],
  ['FY2025-26-Q3', 'FY2025-26-YTD-2025-12'],
])('through %s', (id, ytd) => {
  expect(yearToDate(periodOf(id)).id).toBe(ytd);
});

test('a period that stops within a month is refused', () => {
  expect(() => yearToDate(periodOf('2025-W47'))).toThrow('does not end with a month');
});
