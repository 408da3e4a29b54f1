import { expect, test } from 'vitest';
import type { PeriodKind } from './period.ts';
import { periodOf } from './period-of.ts';
import { monthsIn, splitPeriod } from './split-period.ts';

const season = { from: 10, to: 3 };
const ids = (id: string, into: PeriodKind) =>
  splitPeriod(periodOf(id, { season }), into)?.map((part) => part.id) ?? null;

test.each<[id: string, into: PeriodKind, parts: readonly string[] | null]>([
  ['FY2025-26', 'quarter', ['FY2025-26-Q1', 'FY2025-26-Q2', 'FY2025-26-Q3', 'FY2025-26-Q4']],
  ['FY2025-26-Q3', 'month', ['2025-10', '2025-11', '2025-12']],
  ['FY2025-26-YTD-2025-06', 'month', ['2025-04', '2025-05', '2025-06']],
  ['FY2025-26-YTD-2025-06', 'quarter', ['FY2025-26-Q1']],
  ['FY2025-26-YTD-2025-08', 'quarter', null],
  ['2025-10--2025-11', 'month', ['2025-10', '2025-11']],
  ['2024', 'quarter', ['FY2023-24-Q4', 'FY2024-25-Q1', 'FY2024-25-Q2', 'FY2024-25-Q3']],
  ['2024', 'financial-year', null],
  ['R12-2025-03', 'financial-year', ['FY2024-25']],
  ['S2024-25', 'quarter', ['FY2024-25-Q3', 'FY2024-25-Q4']],
  ['2021--2023', 'calendar-year', ['2021', '2022', '2023']],
  ['FY2021-22--FY2023-24', 'financial-year', ['FY2021-22', 'FY2022-23', 'FY2023-24']],
  ['2025-10', 'quarter', null],
  ['2025-10', 'week', null],
  ['2021-02', 'week', ['2021-W05', '2021-W06', '2021-W07', '2021-W08']],
  ['FY2025-26', 'year-to-date', null],
  ['FY2025-26', 'months', null],
  ['R12-2025-09', 'rolling-twelve-months', ['R12-2025-09']],
])('%s into each %s', (id, into, parts) => {
  expect(ids(id, into)).toEqual(parts);
});

test('a week is split into its days', () => {
  expect(ids('2025-W48', 'day')).toHaveLength(7);
});

test('monthsIn lists whole months, and none of a week or a day', () => {
  expect(monthsIn(periodOf('FY2025-26-Q1')).map(({ id }) => id)).toEqual(['2025-04', '2025-05', '2025-06']);
  expect(monthsIn(periodOf('2025-04')).map(({ id }) => id)).toEqual(['2025-04']);
  expect(monthsIn(periodOf('2025-W48'))).toEqual([]);
  expect(monthsIn(periodOf('2025-11-24'))).toEqual([]);
});
