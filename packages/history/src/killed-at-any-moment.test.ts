import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { newFolder, newHome, opened, rowsOf } from './home.fixture.ts';
import { recordDecision } from './record/record-decision.ts';

// `pnpm test:long` has many more lives.
const lives = process.env.MODE === 'long' ? 500 : 20;

/** Compiled code is kept between lives: else most of a life would be spent on reading its own program. */
const env = { ...process.env, NODE_COMPILE_CACHE: newFolder() };

const start = (...args: readonly string[]): ChildProcessByStdio<null, Readable, null> =>
  spawn(
    process.execPath,
    ['--conditions=@ragstone/source', join(import.meta.dirname, 'write-until-killed.fixture.ts'), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'], env },
  );

/** Starts a writer and kills it: sometimes while it opens the history, mostly in the midst of its writing. */
const live = async (folder: string, keptFile: string, life: number): Promise<void> => {
  const writer = start(folder, keptFile, String(life));
  const kill = async (after: number): Promise<void> => {
    await setTimeout(after);
    writer.kill('SIGKILL');
  };
  if (Math.random() < 0.15) void kill(200 + Math.random() * 400);
  const enough = 1 + Math.floor(Math.random() * 8);
  let seen = 0;
  writer.stdout.on('data', (lines: Buffer) => {
    if (seen < enough && seen + lines.length / 'kept\n'.length >= enough) void kill(Math.random() * 12);
    seen += lines.length / 'kept\n'.length;
  });
  expect(await once(writer, 'exit')).toEqual([null, 'SIGKILL']);
};

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

beforeAll(async () => {
  expect(await once(start(await newHome()), 'exit')).toEqual([0, null]);
});

test.concurrent.each(['one', 'another'])(
  'killed at any moment, %s history loses nothing that it said was kept, has nothing twice, and opens again',
  { timeout: lives * 20_000 },
  async () => {
    const folder = await newHome();
    const keptFile = join(newFolder(), 'kept');
    writeFileSync(keptFile, '');
    for (let life = 1; life <= lives; life++) await live(folder, keptFile, life);

    const history = await opened(folder);
    const rows = await history.database.query<{ id: string; reason: string }>(
      'select id, reason from ragstone.decision',
    );
    const ids = new Set(rows.map(({ id }) => id));
    const kept = linesOf(keptFile);
    expect(kept.length).toBeGreaterThan(lives);
    expect(kept.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(rows.map(({ reason }) => reason)).size).toBe(rows.length);
    // Besides what was kept, there is at most what each life was about to say.
    expect(rows.length).toBeLessThanOrEqual(kept.length + lives);
    expect(history.store.ids()).toHaveLength((await rowsOf(history, 'bundle')).length);
    const after = await recordDecision(
      history,
      'riverside',
      {
        ...{ about: 'care/late', seen: { period: '2026-01', level: 1, version: 1 }, decides: 'withdrawn' },
        ...{ by: 'care-chair', reason: 'It goes on.', on: '2026-02-05' },
      },
      '2026-02-05T09:00:00.000Z',
    );
    expect(after.ok).toBe(true);
    await history.close();
  },
);
