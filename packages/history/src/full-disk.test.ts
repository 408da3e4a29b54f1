import { randomBytes } from 'node:crypto';
import { cpSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newHome, opened, rowsOf } from './home.fixture.ts';
import { loopDisk, whyNoLoopDisk } from './loop-disk.fixture.ts';
import { effectRecordable } from './outbox/effect.ts';
import { recordAll } from './record/record-all.ts';
import { effectTo } from './story.fixture.ts';

/** Something to be sent that nothing can pack. */
const effect = (number: number) =>
  effectRecordable({ ...effectTo('care-board', `riverside/${number}`), bytes: randomBytes(20_000) });

test('a full disk is an error that loses nothing, and writing goes on once there is room', {
  timeout: 120_000,
}, async ({ skip }) => {
  const why = whyNoLoopDisk();
  if (why !== null) skip(`no disk of its own: ${why}`);
  const disk = loopDisk(160);
  try {
    const folder = join(disk.folder, 'home');
    cpSync(await newHome(), folder, { recursive: true });
    const ballast = join(disk.folder, 'ballast');
    let history = await opened(folder);
    const kept: string[] = [];
    const record = async (number: number): Promise<void> => {
      const [recorded] = await recordAll(history, [effect(number)], '2026-02-04T09:00:00.000Z');
      kept.push(recorded?.id ?? '');
    };
    await record(0);
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 512 * 1024));
    const fill = async (): Promise<void> => {
      for (let number = 1; number < 1000; number++) await record(number);
    };
    await expect(fill()).rejects.toThrow();
    rmSync(ballast);
    await record(2000);
    await history.close();
    history = await opened(folder);
    const rows = (await rowsOf(history, 'effect')).join('\n');
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter((id) => !rows.includes(id))).toEqual([]);
    expect(history.damaged).toEqual([]);
    await history.close();
  } finally {
    disk.takeAway();
  }
});
