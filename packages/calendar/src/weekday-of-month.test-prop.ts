import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterCadence, dueDays } from './cadence.ts';
import { addDays, weekdayOf } from './day.ts';
import { weekdayInMonth, weekdaysOfMonth } from './weekday-of-month.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const said = fc.constantFrom(...weekdaysOfMonth);
const inMonths = fc.constantFrom('monthly', 'every-two-months', 'quarterly', 'six-monthly', 'yearly');

test('law: it is a day of that month and of that weekday, and the same whichever day of the month is asked', () =>
  fc.assert(
    fc.property(said, days, (words, day) => {
      const found = weekdayInMonth(words, day);
      expect(found.slice(0, 7)).toBe(day.slice(0, 7));
      const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
      expect(names[weekdayOf(found) - 1]).toBe(words.split(' ')[1]);
      expect(weekdayInMonth(words, found)).toBe(found);
    }),
  ));

test('law: so many of the weekday come before it in the month as it says, and after the last none', () =>
  fc.assert(
    fc.property(said, days, (words, day) => {
      const found = weekdayInMonth(words, day);
      const before = { first: 0, second: 1, third: 2, fourth: 3 }[words.split(' ')[0] ?? ''];
      if (before === undefined) expect(addDays(found, 7).slice(0, 7)).not.toBe(found.slice(0, 7));
      else expect(Math.floor((Number(found.slice(8)) - 1) / 7)).toBe(before);
    }),
  ));

test('law: a cadence on a weekday falls due as often as without it, once in each of the same months', () =>
  fc.assert(
    fc.property(said, days, inMonths, (words, from, cadence) => {
      const to = `${afterCadence(from, 'every-three-years').slice(0, 7)}-28`;
      const months = (all: readonly string[]) => all.map((day) => day.slice(0, 7));
      const plain = months(dueDays(`${from.slice(0, 7)}-01`, cadence, to));
      const end = addDays(to, 3);
      const on = months(dueDays(from, cadence, end, words)).filter((month) => month <= to.slice(0, 7));
      expect(plain.slice(0, on.length)).toEqual(on);
      expect(plain.length - on.length).toBeLessThanOrEqual(1);
    }),
  ));

test('law: days that fall due on a weekday come later and later, each on that weekday of its month', () =>
  fc.assert(
    fc.property(said, days, inMonths, fc.nat({ max: 900 }), (words, from, cadence, more) => {
      const all = dueDays(from, cadence, addDays(from, more), words);
      expect(all).toEqual([...new Set(all)].sort());
      expect(all.every((day) => day > from && weekdayInMonth(words, day) === day)).toBe(true);
    }),
  ));

test('law: a day or a week has no weekday of a month to fall on', () =>
  fc.assert(
    fc.property(said, days, fc.constantFrom('daily', 'weekly', 'fortnightly'), (words, from, cadence) => {
      expect(() => afterCadence(from, cadence, 1, words)).toThrow('is counted in days');
    }),
  ));
