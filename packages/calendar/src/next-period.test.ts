import { expect, test } from 'vitest';
import { nextPeriod, previousPeriod } from './next-period.ts';
import { periodOf } from './period-of.ts';

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2025-W52', '2026-W01'],
  ['2025-12', '2026-01'],
  ['2025-10--2025-11', '2025-12--2026-01'],
  ['FY2025-26-Q4', 'FY2026-27-Q1'],
  ['2024', '2025'],
  ['FY2025-26', 'FY2026-27'],
  ['FY2025-26-YTD-2025-11', 'FY2025-26-YTD-2025-12'],
  ['FY2025-26-YTD-2026-03', 'FY2026-27-YTD-2026-04'],
  ['R12-2025-12', 'R12-2026-01'],
  ['AY2024-25', 'AY2025-26'],
  ['S2024-25', 'S2025-26'],
  ['2021--2023', '2022--2024'],
  ['FY2021-22--FY2023-24', 'FY2022-23--FY2024-25'],
])('after %s comes %s', (id, next) => {
  const season = { from: 9, to: 2 };
  expect(nextPeriod(periodOf(id, { season }))).toEqual(periodOf(next, { season }));
  expect(previousPeriod(periodOf(next, { season }))).toEqual(periodOf(id, { season }));
});
