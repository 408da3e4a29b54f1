import { expect, test } from 'vitest';
import type { PeriodKind } from './period.ts';
import { periodOf } from './period-of.ts';
import { periodsBetween } from './periods-between.ts';

const season = { from: 9, to: 2 };
const ids = (from: string, to: string, kind: PeriodKind) =>
  periodsBetween(periodOf(from, { season }), periodOf(to, { season }), kind, { season }).map(({ id }) => id);

test.each<[from: string, to: string, kind: PeriodKind, within: readonly string[]]>([
  ['2025-10', '2025-12', 'month', ['2025-10', '2025-11', '2025-12']],
  ['FY2025-26', 'FY2025-26', 'quarter', ['FY2025-26-Q1', 'FY2025-26-Q2', 'FY2025-26-Q3', 'FY2025-26-Q4']],
  ['2025-05', '2025-12', 'quarter', ['FY2025-26-Q2', 'FY2025-26-Q3']],
  ['2024', '2026', 'financial-year', ['FY2024-25', 'FY2025-26']],
  ['2024', '2026', 'academic-year', ['AY2024-25', 'AY2025-26']],
  ['2025-11', '2025-11', 'week', ['2025-W45', '2025-W46', '2025-W47', '2025-W48']],
  [
    '2026-02',
    '2026-05',
    'year-to-date',
    ['FY2025-26-YTD-2026-02', 'FY2025-26-YTD-2026-03', 'FY2026-27-YTD-2026-04', 'FY2026-27-YTD-2026-05'],
  ],
  ['2025-11', '2026-01', 'rolling-twelve-months', ['R12-2025-11', 'R12-2025-12', 'R12-2026-01']],
  ['2025-W40', '2025-11', 'rolling-twelve-months', ['R12-2025-10', 'R12-2025-11']],
  ['R12-2025-11', 'R12-2026-01', 'rolling-twelve-months', ['R12-2025-11', 'R12-2025-12', 'R12-2026-01']],
  ['FY2023-24', 'FY2025-26', 'season', ['S2023-24', 'S2024-25', 'S2025-26']],
  ['2023-10', '2026-01', 'season', ['S2024-25']],
  ['S2023-24', 'S2024-25', 'season', ['S2023-24', 'S2024-25']],
  ['2018--2020', '2020--2022', 'pooled-calendar-years', ['2018--2020', '2019--2021', '2020--2022']],
  ['2025-04--2025-05', '2025-09', 'months', ['2025-04--2025-05', '2025-06--2025-07', '2025-08--2025-09']],
  ['2025-12', '2025-10', 'month', []],
  ['2025-10', '2025-10', 'quarter', []],
])('from %s to %s: each %s', (from, to, kind, within) => {
  expect(ids(from, to, kind)).toEqual(within);
});

test.each<PeriodKind>(['months', 'season', 'pooled-calendar-years', 'pooled-financial-years'])(
  '%s have no length of their own, so the list must start from one',
  (kind) => {
    expect(() => periodsBetween(periodOf('2025-10'), periodOf('2026-10'), kind)).toThrow(
      'list them from one of them',
    );
  },
);
