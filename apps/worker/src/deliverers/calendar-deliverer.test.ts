import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { calendarDeliverer } from './calendar-deliverer.ts';
import { dutiesCalendar } from './duties-calendar.ts';
import { dueEffect } from './receivers.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'ragstone-calendars-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { deliver } = calendarDeliverer(folder);
const calendarOf = (knownOn: string) =>
  dueEffect({
    ...{ key: `riverside/duties/${knownOn}`, channel: 'calendar', mediaType: 'text/calendar' },
    bytes: dutiesCalendar({ name: 'Riverside', knownOn, duties: [] }),
  });

test('a later calendar takes the place of the one before, and one that comes late does not', async () => {
  const receipt = 'care-board.ics';
  expect(await deliver(calendarOf('2026-02-02'))).toEqual({ ok: true, receipt });
  expect(await deliver(calendarOf('2026-02-03'))).toEqual({ ok: true, receipt });
  expect(await deliver(calendarOf('2026-02-03'))).toEqual({ ok: true, receipt });
  expect(await deliver(calendarOf('2026-02-01'))).toEqual({
    ok: true,
    receipt: `${receipt} is of 2026-02-03 already`,
  });
  expect(readdirSync(folder)).toEqual([receipt]);
  expect(readFileSync(join(folder, receipt), 'utf8')).toContain('X-RAGSTONE-KNOWN-ON:2026-02-03');
});

test('what cannot be put there is told', async () => {
  expect(await deliver({ ...calendarOf('2026-02-03'), recipient: '../etc' })).toMatchObject({
    ok: false,
    again: false,
  });
  expect(await deliver(dueEffect())).toEqual({
    ok: false,
    reason: 'it is no calendar of duties',
    again: false,
  });
  expect(await calendarDeliverer('/dev/null/x').deliver(calendarOf('2026-02-03'))).toMatchObject({
    ok: false,
    again: true,
  });
});
