import type { WeekdayOfMonth } from '@ragstone/calendar';
import type { ClosedDayRule } from '@ragstone/governance';
import { expect, test } from 'vitest';
import { regularDays } from './regular-days.ts';

const mondays = (onClosedDay: ClosedDayRule, until: string | null = null) => ({
  every: 'weekly' as const,
  from: '2026-04-20',
  until,
  onClosedDay,
});
const may = { from: '2026-04-27', to: '2026-05-12' };
const days = (rule: ClosedDayRule) => regularDays(mondays(rule), may).map(({ day }) => day);

test('a Monday that is a bank holiday moves to Tuesday, and the Monday after it does not move', () =>
  expect(days('next-working-day')).toEqual(['2026-04-27', '2026-05-05', '2026-05-11']));

test('or it is kept', () => expect(days('keep')).toEqual(['2026-04-27', '2026-05-04', '2026-05-11']));

test('or it is left out', () => expect(days('leave-out')).toEqual(['2026-04-27', '2026-05-11']));

test('days of which two move to one are one day', () => {
  const daily = { ...mondays('next-working-day'), every: 'daily' as const };
  expect(regularDays(daily, { from: '2026-05-01', to: '2026-05-05' }).map(({ day }) => day)).toEqual([
    '2026-05-01',
    '2026-05-05',
  ]);
});

test('they end with their last day', () =>
  expect(regularDays(mondays('keep', '2026-05-04'), may).at(-1)?.day).toBe('2026-05-04'));

test('a fortnight keeps its phase over any stretch', () => {
  const fortnightly = { ...mondays('keep'), every: 'fortnightly' as const };
  expect(regularDays(fortnightly, { from: '2027-01-01', to: '2027-01-31' }).map(({ day }) => day)).toEqual([
    '2027-01-11',
    '2027-01-25',
  ]);
});

test('the first Tuesday of every month, and the last Thursday of every other', () => {
  const on = (every: 'monthly' | 'every-two-months', onThe: WeekdayOfMonth, from: string) =>
    regularDays(
      { every, onThe, from, until: null, onClosedDay: 'next-working-day' },
      { from: '2026-06-01', to: '2026-12-31' },
    ).map(({ day }) => day);
  expect(on('monthly', 'first Tuesday', '2026-06-02')).toEqual([
    ...['2026-06-02', '2026-07-07', '2026-08-04', '2026-09-01', '2026-10-06', '2026-11-03'],
    '2026-12-01',
  ]);
  expect(on('every-two-months', 'last Thursday', '2026-06-25')).toEqual([
    ...['2026-06-25', '2026-08-27', '2026-10-29', '2026-12-31'],
  ]);
});

test('beyond the years of known bank holidays Mondays to Fridays count, and that is said', () =>
  expect(regularDays(mondays('next-working-day'), { from: '2029-01-01', to: '2029-01-08' })).toEqual([
    { day: '2029-01-01', sure: false },
    { day: '2029-01-08', sure: false },
  ]));
