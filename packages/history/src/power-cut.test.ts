import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newFolder, newHome, opened, rowsOf } from './home.fixture.ts';
import { loopDisk, whyNoLoopDisk } from './loop-disk.fixture.ts';

/** Each takes seconds: a few of them see that it still can be done. */
const cuts = process.env.MODE === 'long' ? 40 : 2;
const whySkipped = whyNoLoopDisk();

const env = { ...process.env, NODE_COMPILE_CACHE: newFolder() };
const writer = join(import.meta.dirname, 'write-until-killed.fixture.ts');

const keptIn = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** Writes to a disk of its own until its power is cut. Gives how much was said to be kept, and what of it was lost. */
const cutOnce = async (home: string): Promise<{ readonly kept: number; readonly lost: number }> => {
  const disk = loopDisk(400);
  let writing: ChildProcess | undefined;
  try {
    const folder = join(disk.folder, 'home');
    cpSync(home, folder, { recursive: true });
    disk.writeOut();
    // On another disk, whose power stays on.
    const keptFile = join(newFolder(), 'kept');
    writeFileSync(keptFile, '');
    const child = spawn(process.execPath, ['--conditions=@ragstone/source', writer, folder, keptFile, '1'], {
      ...{ stdio: ['ignore', 'pipe', 'ignore'], env },
    });
    writing = child;
    if (child.stdout === null) throw new Error('no output');
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    await setTimeout(Math.random() * 2000);
    const kept = keptIn(keptFile);
    disk.cutPower();
    child.kill('SIGKILL');
    await ended;
    disk.mountAgain();
    const history = await opened(folder);
    const rows = await history.database.query<{ id: string; reason: string }>(
      'select id, reason from ragstone.decision',
    );
    const ids = new Set(rows.map(({ id }) => id));
    expect(new Set(rows.map(({ reason }) => reason)).size).toBe(rows.length);
    expect(history.damaged).toEqual([]);
    expect(history.store.ids()).toHaveLength((await rowsOf(history, 'bundle')).length);
    await history.close();
    return { kept: kept.length, lost: kept.filter((id) => !ids.has(id)).length };
  } finally {
    writing?.kill('SIGKILL');
    disk.takeAway();
  }
};

test('of what was said to be kept a power cut loses nothing, has nothing twice, and the history opens again', {
  timeout: cuts * 60_000,
}, async ({ skip }) => {
  if (whySkipped !== null) skip(whySkipped);
  const home = await newHome();
  let [kept, lost] = [0, 0];
  for (let cut = 1; cut <= cuts; cut++) {
    const result = await cutOnce(home);
    kept += result.kept;
    lost += result.lost;
  }
  process.stdout.write(`${cuts} power cuts: ${kept} records were said to be kept, ${lost} of them lost\n`);
  expect(kept).toBeGreaterThan(cuts);
  expect(lost).toBe(0);
});
