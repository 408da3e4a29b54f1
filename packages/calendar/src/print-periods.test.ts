import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';
import { printPeriods } from './print-periods.ts';

test.each([
  [[], ''],
  [['2025-11'], 'November 2025'],
  [['2025-12', '2026-01', '2026-02'], 'December 2025 to February 2026'],
  [['2025-04', '2025-06', '2025-07', '2025-10'], 'April 2025, June to July 2025 and October 2025'],
  [['2026-01', '2026-02', '2026-03'], 'January to March 2026'],
  [['FY2025-26-Q1', 'FY2025-26-Q2'], 'April to September 2025'],
  [['2025-04', 'FY2025-26-Q2'], 'April 2025 and quarter 2 2025-26 (July to September 2025)'],
])('%j is printed as %s', (ids, printed) => {
  expect(printPeriods(ids.map((id) => periodOf(id)))).toBe(printed);
});
