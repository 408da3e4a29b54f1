import { expect, test } from 'vitest';
import { addWorkingDays, isBankHoliday, isWorkingDay, workingDaysBetween } from './working-days.ts';

const unknown = (day: string) => ({
  ok: false,
  finding: { code: 'working-days-unknown', day, knownFrom: '2018-01-01', knownTo: '2028-12-31' },
});

test.each([
  ['2026-12-24', false, true],
  ['2026-12-25', true, false],
  ['2026-12-26', false, false],
  ['2026-12-28', true, false],
  ['2022-09-19', true, false],
])('%s: bank holiday %s, working day %s', (day, holiday, working) => {
  expect(isBankHoliday(day)).toEqual({ ok: true, value: holiday });
  expect(isWorkingDay(day)).toEqual({ ok: true, value: working });
});

test.each(['2017-12-31', '2029-01-01'])('%s is unknown', (day) => {
  expect(isBankHoliday(day)).toEqual(unknown(day));
  expect(isWorkingDay(day)).toEqual(unknown(day));
  expect(addWorkingDays(day, 0)).toEqual(unknown(day));
  expect(addWorkingDays(day, 5)).toEqual(unknown(day));
  expect(workingDaysBetween(day, '2026-01-05')).toEqual(unknown(day));
  expect(workingDaysBetween('2026-01-05', day)).toEqual(unknown(day));
});

test.each([
  ['2026-06-12', 1, '2026-06-15'],
  ['2026-06-13', 1, '2026-06-15'],
  ['2026-06-15', -1, '2026-06-12'],
  ['2026-06-13', 0, '2026-06-13'],
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-12-24', 1, '2026-12-29'],
  ['2026-12-29', -1, '2026-12-24'],
  ['2022-05-31', 3, '2022-06-07'],
])('%s and %d working days is %s', (day, count, then) => {
  expect(addWorkingDays(day, count)).toEqual({ ok: true, value: then });
  expect(workingDaysBetween(day, then)).toEqual({ ok: true, value: count });
});

test('a count that runs out of the known years is unknown', () => {
  expect(addWorkingDays('2028-12-29', 1)).toEqual(unknown('2029-01-01'));
  expect(addWorkingDays('2018-01-02', -1)).toEqual(unknown('2017-12-31'));
});

test('half a working day is a mistake in the program', () => {
  expect(() => addWorkingDays('2026-06-12', 0.5)).toThrow('no whole number');
});
