import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';
import { printPeriod } from './print-period.ts';

test.each([
  ['2026-06-15', '15 June 2026'],
  ['2025-W48', 'week commencing 24 November 2025'],
  ['2025-10', 'October 2025'],
  ['2025-10--2025-11', 'October to November 2025'],
  ['2025-11--2026-01', 'November 2025 to January 2026'],
  ['FY2025-26-Q3', 'quarter 3 2025-26 (October to December 2025)'],
  ['FY2025-26-Q4', 'quarter 4 2025-26 (January to March 2026)'],
  ['2024', '2024'],
  ['FY2025-26', '2025-26'],
  ['FY1999-00', '1999-00'],
  ['FY2025-26-YTD-2025-04', 'April 2025'],
  ['FY2025-26-YTD-2025-11', 'April to November 2025'],
  ['FY2025-26-YTD-2026-01', 'April 2025 to January 2026'],
  ['R12-2025-09', '12 months to September 2025'],
  ['AY2024-25', '2024-25 academic year'],
  ['S2024-25', '2024-25 season'],
  ['2021--2023', '2021 to 2023'],
  ['FY2021-22--FY2023-24', '2021-22 to 2023-24'],
])('%s is printed as %s', (id, words) => {
  expect(printPeriod(periodOf(id, { season: { from: 9, to: 3 } }))).toBe(words);
});
