import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, newWorkspace, partnership, workerOf, written } from '../partnership.fixture.ts';
import { addressesOf } from '../settings/addresses-of.ts';
import { deliverersOf } from '../settings/deliverers-of.ts';
import { readSettings } from '../settings/read-settings.ts';
import { workOnce } from '../work-once.ts';

test('by settings with both, the calendar holds what is due and the folder what is said, and nothing fails', async () => {
  const workspace = written(await newWorkspace(), partnership('riverside'));
  const outside = newFolder();
  const path = join(outside, 'ragstone.worker.json');
  const both = [{ channel: 'file' }, { channel: 'calendar' }];
  writeFileSync(
    path,
    JSON.stringify({
      ...{ workspaces: [workspace], history: join(workspace, '.ragstone/history') },
      ...{ files: 'sent', calendars: 'calendars', recipients: { lead: both, 'care-board': both } },
    }),
  );
  const read = readSettings(path, {});
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { options } = workerOf([workspace], {
    channelsOf: (recipient) => addressesOf(read.settings, recipient).map(({ channel }) => channel),
    deliverersOf: () => deliverersOf(read.settings, {}),
  });
  const { status, failed } = await workOnce(options, { at: '2026-01-16T09:00:00.000Z' });
  expect(failed).toBe(0);
  expect(status.workspaces.map(({ outbox }) => outbox)).toEqual([{ due: 0, dead: 0 }]);
  expect(readdirSync(join(outside, 'calendars'))).toEqual(['lead.ics']);
  const calendar = readFileSync(join(outside, 'calendars/lead.ics'), 'utf8');
  expect(calendar).toContain('SUMMARY:The return q3 is due\r\n');
  expect(calendar).toContain('DTSTART:20260130T120000Z\r\n');
  const sent = join(outside, 'sent/lead');
  const words = readdirSync(sent).map((name) => readFileSync(join(sent, name), 'utf8'));
  expect(words).toEqual([expect.stringMatching(/^The return q3 is due noon on Friday 30 January 2026/)]);
});
