import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterCadence, cadences, dueDays } from './cadence.ts';
import { addDays } from './day.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const inMonths = { monthly: 12, 'every-two-months': 6, quarterly: 4, 'six-monthly': 2, yearly: 1 } as const;

test('a cadence in months falls due as often in any year as it says', () =>
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...(Object.keys(inMonths) as (keyof typeof inMonths)[])),
      (from, cadence) => {
        expect(dueDays(from, cadence, afterCadence(from, 'yearly'))).toHaveLength(inMonths[cadence]);
      },
    ),
  ));

test('due days come later and later, and none is missed between two spans', () =>
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...cadences),
      fc.integer({ min: 0, max: 900 }),
      (from, cadence, more) => {
        const all = dueDays(from, cadence, addDays(from, more));
        expect(all).toEqual([...new Set(all)].sort());
        expect(all.every((day) => day > from)).toBe(true);
      },
    ),
  ));
