import { expect, test } from 'vitest';
import { londonTimeOf } from './london-time-of.ts';

test.each([
  ['2026-03-02T09:00:00.000Z', '2026-03-02', '09:00', 'GMT'],
  ['2026-05-31T23:30:59Z', '2026-06-01', '00:30', 'BST'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '02:00', 'BST'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '01:30', 'BST'],
  ['2026-10-25T01:30:00Z', '2026-10-25', '01:30', 'GMT'],
])('at %s London shows %s %s %s', (instant, day, time, zone) => {
  expect(londonTimeOf(instant)).toEqual({ day, time, zone });
});

test.each(['2026-03-02T09:00', '2026-03-02', 'soon'])('%j is no instant', (text) => {
  expect(() => londonTimeOf(text)).toThrow('is no instant');
});
