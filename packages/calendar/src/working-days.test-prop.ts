import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const known = <T>(read: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!read.ok) throw new Error('outside the known years');
  return read.value;
};

const day = fc.integer({ min: 0, max: 2900 }).map((days) => addDays('2019-06-01', days));
const workingDay = day.filter((each) => known(isWorkingDay(each)));
const count = fc.integer({ min: -200, max: 200 });

test('workingDaysBetween undoes addWorkingDays, from any day', () =>
  fc.assert(
    fc.property(day, count, (from, days) => {
      expect(known(workingDaysBetween(from, known(addWorkingDays(from, days))))).toBe(days);
    }),
  ));

test('so many working days on and as many back is where one was, from a working day', () =>
  fc.assert(
    fc.property(workingDay, count, (from, days) => {
      expect(known(addWorkingDays(known(addWorkingDays(from, days)), -days))).toBe(from);
    }),
  ));

test('working days lead to a working day', () =>
  fc.assert(
    fc.property(
      day,
      count.filter((days) => days !== 0),
      (from, days) => {
        expect(known(isWorkingDay(known(addWorkingDays(from, days))))).toBe(true);
      },
    ),
  ));

test('working days between three days add up', () =>
  fc.assert(
    fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), (days) => {
      const [a = '', b = '', c = ''] = days.toSorted();
      expect(known(workingDaysBetween(a, b)) + known(workingDaysBetween(b, c))).toBe(
        known(workingDaysBetween(a, c)),
      );
    }),
  ));
