import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '@ragstone/governance';
import { expect, test } from 'vitest';
import { newFolder, newHome, opened } from './home.fixture.ts';
import { openHistory } from './open-history.ts';
import { recordDecision } from './record/record-decision.ts';
import { sayRefusal } from './refusal.ts';

const decision: Decision = {
  ...{ about: 'care/late/care.on-time', seen: { period: '2025-10', level: 1, version: 1 } },
  ...{ decides: 'acknowledged', by: 'care-chair', reason: 'A ward was closed.', on: '2025-11-03' },
};

const holder = (folder: string): ChildProcess =>
  spawn(
    process.execPath,
    ['--conditions=@ragstone/source', join(import.meta.dirname, 'hold-home.fixture.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

test('a second process is refused with the name of the first, and has the folder once that was killed', async () => {
  const folder = await newHome();
  const first = holder(folder);
  if (first.stdout === null) throw new Error('no output');
  await once(first.stdout, 'data');
  const refused = await openHistory({ folder, owner: 'the second' });
  expect(refused).toEqual({
    ok: false,
    refusal: { code: 'in-use', folder, owner: `the worker (process ${first.pid})` },
  });
  if (!refused.ok) {
    expect(sayRefusal(refused.refusal)).toBe(
      `${folder} is in use by the worker (process ${first.pid}). Wait until it has ended, or end it: the folder is free at once.`,
    );
  }
  first.kill('SIGKILL');
  await once(first, 'exit');
  await (await opened(folder)).close();
});

test('every commit has the disk keep it', async () => {
  let synced = 0;
  const result = await openHistory({ folder: await newHome(), owner: 'a test', synced: () => synced++ });
  if (!result.ok) throw new Error('not opened');
  for (const number of [1, 2, 3, 4, 5]) {
    const before = synced;
    await recordDecision(
      result.history,
      'riverside',
      { ...decision, reason: `Reason ${number}.` },
      '2025-11-03T09:00:00.000Z',
    );
    expect(synced - before).toBeGreaterThanOrEqual(1);
  }
  await result.history.close();
});

test('PostgreSQL runs with fsync, and waits for it', async () => {
  const { database, close } = await opened(await newHome());
  const [settings] = await database.query<object>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('wal_sync_method') as method`,
  );
  expect(settings).toEqual({ fsync: 'on', commit: 'on', method: 'fsync' });
  await close();
});

test('where nothing was recorded, a reader is told so and leaves no folder behind', async () => {
  const folder = join(newFolder(), 'history');
  expect(await openHistory({ folder, owner: 'a reader', mustExist: true })).toEqual({
    ok: false,
    refusal: { code: 'nothing-recorded', folder },
  });
  expect(existsSync(folder)).toBe(false);
});

test('what a later release wrote is left as it is', async () => {
  const folder = await newHome();
  const history = await opened(folder);
  await history.database.query("insert into ragstone.migration values (99, 'of the future')");
  await history.close();
  const refused = await openHistory({ folder, owner: 'an older release' });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'made-by-a-later-release', found: 99 } });
});

test('a server that is not there is told in plain words', async () => {
  const connectionString = 'postgresql://nobody@127.0.0.1:1/none';
  const refused = await openHistory({ folder: newFolder(), owner: 'a test', connectionString });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'server-unreachable' } });
});
