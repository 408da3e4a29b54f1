import { expect, test } from 'vitest';
import { instantInLondon } from './instant-in-london.ts';

test.each([
  ['2026-03-02', '09:00', '2026-03-02T09:00:00.000Z'],
  ['2026-06-01', '09:00', '2026-06-01T08:00:00.000Z'],
  ['2026-06-01', '00:30', '2026-05-31T23:30:00.000Z'],
  // The clocks skip from 01:00 to 02:00, so that 01:30 by the clock of before is 02:30.
  ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
  // The clocks show 01:30 twice, at 00:30Z and at 01:30Z.
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
])('%s at %s is %s', (day, time, instant) => {
  expect(instantInLondon(day, time)).toBe(instant);
});

test.each([
  ['2026-02-30', '09:00'],
  ['2026-03-02', '24:00'],
  ['2026-03-02', '9:00'],
])('%s at %s is no time', (day, time) => {
  expect(() => instantInLondon(day, time)).toThrow('parse it first');
});
