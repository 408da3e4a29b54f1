import { expect, test } from 'vitest';
import { parseDeadline } from './deadline.ts';

test.each([
  ['2026-05-19T12:00[Europe/London]', '2026-05-19', '12:00', '2026-05-19T11:00:00Z'],
  ['2026-01-19T12:00[Europe/London]', '2026-01-19', '12:00', '2026-01-19T12:00:00Z'],
  ['2026-06-01T00:00[Europe/London]', '2026-06-01', '00:00', '2026-05-31T23:00:00Z'],
  ['2026-03-29T00:59[Europe/London]', '2026-03-29', '00:59', '2026-03-29T00:59:00Z'],
  ['2026-03-29T02:00[Europe/London]', '2026-03-29', '02:00', '2026-03-29T01:00:00Z'],
  ['2026-10-25T00:59[Europe/London]', '2026-10-25', '00:59', '2026-10-24T23:59:00Z'],
  ['2026-10-25T02:00[Europe/London]', '2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
  // Los Angeles puts its clocks forward over this time, London does not.
  ['2026-03-08T02:30[Europe/London]', '2026-03-08', '02:30', '2026-03-08T02:30:00Z'],
])('%s', (text, day, time, instant) => {
  expect(parseDeadline(text)).toEqual({ ok: true, value: { text, day, time, instant } });
});

test.each([
  ['2026-05-19', 'no-time'],
  ['2026-05-19[Europe/London]', 'no-time'],
  ['2026-05-19T12:00', 'no-zone'],
  ['2026-05-19T12:00:00', 'no-zone'],
  ['2026-05-19T12:00Z', 'other-zone'],
  ['2026-05-19T12:00+01:00', 'other-zone'],
  ['2026-05-19T12:00[Europe/Paris]', 'other-zone'],
  ['2026-05-19T12:00:30[Europe/London]', 'not-a-deadline'],
  ['2026-02-30T12:00[Europe/London]', 'no-such-day'],
  ['2026-05-19T24:00[Europe/London]', 'no-such-time'],
  ['2026-05-19T12:60[Europe/London]', 'no-such-time'],
  ['2026-03-29T01:00[Europe/London]', 'clock-skips-it'],
  ['2026-03-29T01:30[Europe/London]', 'clock-skips-it'],
  ['2026-10-25T01:00[Europe/London]', 'clock-shows-it-twice'],
  ['2026-10-25T01:30[Europe/London]', 'clock-shows-it-twice'],
  ['noon on 19 May 2026', 'not-a-deadline'],
  ['', 'not-a-deadline'],
])('%j is refused: %s', (text, fault) => {
  expect(parseDeadline(text)).toEqual({ ok: false, finding: { code: 'deadline-unreadable', text, fault } });
});
