import { addDays } from '@ragstone/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDays, followedChecks } from './followed-checks.ts';

const every = fc.constantFrom('week', 'fortnight', 'month');
const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count));
const looks = fc.array(days, { maxLength: 12 });
const start = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-01', count));

test('law: every day that is over was taken or is missed, and none is both', () =>
  fc.assert(
    fc.property(every, start, looks, days, (often, startedOn, taken, asOf) => {
      fc.pre(asOf >= startedOn);
      const { missed } = followedChecks(often, startedOn, taken, asOf);
      const over = checkDays(startedOn, often, addDays(asOf, -1));
      over.forEach((dueOn, index) => {
        const before = over[index - 1];
        const isTaken = taken.some(
          (on) => on >= startedOn && (before === undefined || on > before) && on <= dueOn,
        );
        expect(missed.includes(dueOn)).toBe(!isTaken);
      });
      expect(missed.every((day) => over.includes(day))).toBe(true);
    }),
  ));

test('law: one more look never makes more days missed, nor anything late', () =>
  fc.assert(
    fc.property(every, start, looks, days, days, (often, startedOn, taken, more, asOf) => {
      fc.pre(asOf >= startedOn);
      const before = followedChecks(often, startedOn, taken, asOf);
      const after = followedChecks(often, startedOn, [...taken, more], asOf);
      expect(before.missed).toEqual(expect.arrayContaining([...after.missed]));
      if (!before.late) expect(after.late).toBe(false);
    }),
  ));

test('law: a look known later changes nothing of a day before', () =>
  fc.assert(
    fc.property(every, start, looks, days, days, (often, startedOn, taken, later, asOf) => {
      fc.pre(asOf >= startedOn && later > asOf);
      expect(followedChecks(often, startedOn, [...taken, later], asOf)).toEqual(
        followedChecks(often, startedOn, taken, asOf),
      );
    }),
  ));

test('law: the next is on the day or after it, and nobody has said that it was taken', () =>
  fc.assert(
    fc.property(every, start, looks, days, (often, startedOn, taken, asOf) => {
      fc.pre(asOf >= startedOn);
      expect(followedChecks(often, startedOn, taken, asOf).nextDueOn >= asOf).toBe(true);
    }),
  ));
