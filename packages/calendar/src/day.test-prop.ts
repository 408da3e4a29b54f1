import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay } from './day.ts';

const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays('2000-01-01', days));
const anyCount = fc.integer({ min: -40_000, max: 40_000 });

test('addDays gives a day, and daysBetween undoes it', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, days) => {
      const other = addDays(day, days);
      expect(isDay(other)).toBe(true);
      expect(daysBetween(day, other)).toBe(days);
      expect(addDays(other, -days)).toBe(day);
    }),
  );
});

test('days sort as text', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
    }),
  );
});
