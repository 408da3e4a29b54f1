import { expect, test } from 'vitest';
import { financialYearOf, monthOf, quarterOf } from './period-of-day.ts';

test.each([
  ['2026-03-31', '2026-03', 'FY2025-26-Q4', 'FY2025-26'],
  ['2026-04-01', '2026-04', 'FY2026-27-Q1', 'FY2026-27'],
  ['2025-12-31', '2025-12', 'FY2025-26-Q3', 'FY2025-26'],
  ['2026-01-01', '2026-01', 'FY2025-26-Q4', 'FY2025-26'],
  ['2025-09-30', '2025-09', 'FY2025-26-Q2', 'FY2025-26'],
])('%s is in %s, %s and %s', (day, month, quarter, year) => {
  expect(monthOf(day).id).toBe(month);
  expect(quarterOf(day).id).toBe(quarter);
  expect(financialYearOf(day).id).toBe(year);
});

test('a text that is no day has no month', () => {
  expect(() => monthOf('2026-02-30')).toThrow('parse it first');
});
