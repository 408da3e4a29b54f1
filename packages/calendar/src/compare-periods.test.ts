import { expect, test } from 'vitest';
import { comparePeriods, containsPeriod, overlaps, sameSpan, spanKey } from './compare-periods.ts';
import { periodOf } from './period-of.ts';

const year = periodOf('FY2024-25');
const rolling = periodOf('R12-2025-03');
const quarter = periodOf('FY2024-25-Q3');
const october = periodOf('2024-10');

test('periods are put in order by last day, then first day, then id', () => {
  expect(
    [rolling, year, periodOf('2025-03'), quarter, october].toSorted(comparePeriods).map(({ id }) => id),
  ).toEqual(['2024-10', 'FY2024-25-Q3', 'FY2024-25', 'R12-2025-03', '2025-03']);
});

test('one span under two ids has one key', () => {
  expect(sameSpan(year, rolling)).toBe(true);
  expect(spanKey(year)).toBe('2024-04-01..2025-03-31');
  expect(spanKey(rolling)).toBe(spanKey(year));
  expect(sameSpan(year, quarter)).toBe(false);
});

test('a period contains what lies within it, and itself', () => {
  expect(containsPeriod(quarter, october)).toBe(true);
  expect(containsPeriod(october, quarter)).toBe(false);
  expect(containsPeriod(year, rolling)).toBe(true);
});

test('periods overlap by a single day', () => {
  expect(overlaps(periodOf('2024-10-31'), october)).toBe(true);
  expect(overlaps(periodOf('2024-11-01'), october)).toBe(false);
  expect(overlaps(periodOf('2025-W40'), periodOf('2025-09'))).toBe(true);
});
