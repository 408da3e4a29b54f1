import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { instantInLondon } from './instant-in-london.ts';
import { londonTimeOf } from './london-time-of.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const two = (number: number) => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);

test('there is an instant for every time of every day, and London shows that time then, but for the hour that spring skips', () =>
  fc.assert(
    fc.property(day, time, (on, at) => {
      const shown = londonTimeOf(instantInLondon(on, at));
      expect(shown.day).toBe(on);
      if (shown.time !== at) expect([at.slice(0, 2), shown.time.slice(0, 2)]).toEqual(['01', '02']);
    }),
    { numRuns: 1000 },
  ));
