import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHistory, outboxOf, runsOf } from '@ragstone/history';
import { expect, test } from 'vitest';
import { newFolder, newWorkspace, partnership, returnDue, workerOf, written } from './partnership.fixture.ts';
import { workOnce } from './work-once.ts';

const at = (time: string): { at: string } => ({ at: time });

/** What was sent, by recipient, as it lies in the outbox folder. */
const sentTo = (workspace: string, recipient: string): readonly string[] => {
  const folder = join(workspace, '.ragstone/outbox', recipient);
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
};

test('everything due up to an instant is done once, in its order, with nothing waited for', async () => {
  const folder = written(await newWorkspace(), partnership('riverside'));
  const { options, events } = workerOf([folder]);

  // Ten working days before the return, at nine in London.
  const first = await workOnce(options, at('2026-01-16T09:00:00.000Z'));
  expect(first).toMatchObject({ done: 2, failed: 0, sent: 1 });
  expect(sentTo(folder, 'lead')).toEqual([
    'The return q3 is due noon on Friday 30 January 2026 and needs the sign-off of: Head of care (10 working days before)\n',
  ]);
  const again = await workOnce(options, at('2026-01-16T09:00:00.000Z'));
  expect(again).toMatchObject({ done: 0, failed: 0, sent: 0 });

  // Closed over a weekend and two days: the reminder of the 28th comes on the 30th, and says so.
  events.length = 0;
  const late = await workOnce(options, at('2026-01-30T13:30:00.000Z'));
  expect(late).toMatchObject({ done: 2, sent: 1 });
  expect(events).toContainEqual({
    ...{ event: 'job-done', workspace: 'riverside', job: 'remind', attempt: 1 },
    occurrence: 'returns/q3:sign-offs-2-working-days-before/2026-01-30',
    late: 'due 2026-01-28, made 2026-01-30, 2 days late',
  });
  const [reminders] = late.status.workspaces.flatMap(({ schedules }) =>
    schedules.filter(({ id }) => id === 'returns'),
  );
  expect(reminders).toMatchObject({ last: '2026-01-30T13:30:00.000Z', next: '2026-01-31T09:00:00.000Z' });

  const opened = await openHistory({ folder: join(folder, '.ragstone/history'), owner: 'a reader' });
  if (!opened.ok) throw new Error('not opened');
  const { query } = opened.history.database;
  expect((await runsOf(query, 'riverside')).map(({ occurrence, doneAt }) => [occurrence, doneAt])).toEqual([
    [expect.stringMatching(/^files\//), '2026-01-16T09:00:00.000Z'],
    ['returns/q3:sign-offs-10-working-days-before/2026-01-30', '2026-01-16T09:00:00.000Z'],
    ['returns/q3:sign-offs-2-working-days-before/2026-01-30', '2026-01-30T13:30:00.000Z'],
    ['returns/q3:due/2026-01-30', '2026-01-30T13:30:00.000Z'],
  ]);
  const [, subject] = (await outboxOf(query, 'delivered')).map((each) => each.subject);
  expect(subject).toContain('(due 2026-01-28, made 2026-01-30, 2 days late)');
  await opened.history.close();
});

test('a file that is changed is taken in at the next look, and only then', async () => {
  const folder = written(await newWorkspace(), partnership('riverside', { returns: [] }));
  const { options } = workerOf([folder]);
  expect(await workOnce(options, at('2026-01-16T09:00:00.000Z'))).toMatchObject({ done: 1 });
  expect(await workOnce(options, at('2026-01-16T09:01:00.000Z'))).toMatchObject({ done: 0 });
  written(folder, partnership('riverside', { returns: [returnDue('q4', '2026-05-19T12:00')] }));
  expect(await workOnce(options, at('2026-01-16T09:02:00.000Z'))).toMatchObject({ done: 1 });
  expect(await workOnce(options, at('2026-01-16T09:03:00.000Z'))).toMatchObject({ done: 0 });
});

test('a poisoned workspace is named with its reason and stops no other', async () => {
  const [empty, broken, well] = [newFolder(), newFolder(), newFolder()];
  written(broken, { ...partnership('broken'), 'workspace.json': '{ "id": 1 }' });
  written(well, partnership('well'));
  const twin = written(newFolder(), partnership('well'));
  const shared = join(await newWorkspace(), '.ragstone/history');
  const { options, events } = workerOf([empty, broken, well, twin], { historyOf: () => shared });
  const { status, done } = await workOnce(options, at('2026-01-16T09:00:00.000Z'));
  expect(done).toBe(2);
  expect(status.workspaces.map(({ id, state }) => [id, state])).toEqual([
    [empty, 'failing'],
    [broken, 'failing'],
    ['well', 'well'],
    [twin, 'failing'],
  ]);
  for (const { state, reason } of status.workspaces) expect(reason === null).toBe(state === 'well');
  expect(status.workspaces.at(-1)?.reason).toBe(`${well} has the same id, "well". Give one of them another.`);
  expect(events).toContainEqual({ event: 'workspace-failing', folder: broken });

  // Mended, it has its turn again.
  written(broken, partnership('broken'));
  const mended = await workOnce(options, at('2026-01-16T09:05:00.000Z'));
  expect(mended.status.workspaces.map(({ state }) => state)).toEqual(['failing', 'well', 'well', 'failing']);
});

test('a history that another process has is told in plain words; without any other the worker ends', async () => {
  const folder = written(await newWorkspace(), partnership('riverside'));
  const { options } = workerOf([folder]);
  const held = await openHistory({ folder: options.historyOf(folder), owner: 'ragstone worker (process 7)' });
  if (!held.ok) throw new Error('not opened');
  await expect(workOnce(options, at('2026-01-16T09:00:00.000Z'))).rejects.toThrow(
    'is in use by ragstone worker (process 7). Wait until it has ended',
  );
  await held.history.close();
});

test('the log tells ids and counts, and nothing that stands in a file', async () => {
  const folder = written(await newWorkspace(), partnership('riverside'));
  const { options, events } = workerOf([folder]);
  writeFileSync(join(folder, 'notes.json'), '{ "name": "Jane Doe" }');
  await workOnce(options, at('2026-01-16T09:00:00.000Z'));
  rmSync(join(folder, 'workspace.json'));
  await workOnce(options, at('2026-01-16T09:05:00.000Z'));
  const told = new Set(events.flatMap((event) => Object.keys(event)));
  expect([...told].toSorted()).toEqual(
    [
      'event',
      'workspace',
      'due',
      'passedOver',
      'job',
      'occurrence',
      'attempt',
      'late',
      'key',
      'outcome',
      'folder',
    ].toSorted(),
  );
  expect(JSON.stringify(events)).not.toContain('Jane');
});
