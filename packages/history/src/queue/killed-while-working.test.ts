import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, newHome, opened } from '../home.fixture.ts';
import type { History } from '../open-history.ts';
import { startPostgres, type TestServer } from '../postgres.fixture.ts';
import { reportsOf } from '../read/kept-files.ts';
import { recordedAssessments } from '../read/recorded-assessments.ts';
import { runsOf } from '../read/runs.ts';
import { openQueue } from './open-queue.ts';

// `pnpm test:long` has many more lives.
const lives = process.env.MODE === 'long' ? 300 : 10;
/** Compiled code is kept between lives: else most of a life would be spent on reading its own program. */
const env = { ...process.env, NODE_COMPILE_CACHE: newFolder() };

type Worker = ChildProcessByStdio<Writable, Readable, null>;

interface Place {
  readonly folder: string;
  readonly server?: string;
  readonly doneFile: string;
}

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** Starts a worker, which begins to work once its standard input is at its end. */
const start = ({ folder, server: address = '', doneFile }: Place, pace = 0): Worker =>
  spawn(
    process.execPath,
    [
      '--conditions=@ragstone/source',
      join(import.meta.dirname, '../work-queue.fixture.ts'),
      ...[folder, doneFile, address, String(pace)],
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env },
  );

/** Comes when a worker has said a word so often. */
const said = (worker: Worker, word: string, times: number): Promise<void> =>
  new Promise((resolve) => {
    let seen = 0;
    worker.stdout.on('data', (lines: Buffer) => {
      seen += lines.toString().split(`${word}\n`).length - 1;
      if (seen >= times) resolve();
    });
  });

const send = async ({ folder, server: address }: Place, keys: readonly string[]): Promise<void> => {
  const history = await opened(folder, address);
  // What a job is given is settled when it is sent.
  const queue = await openQueue(history, { name: 'riverside', leaseSeconds: 2, mostAttempts: 1000 });
  const jobs = keys.map((key, order) => ({ key, order, data: { board: `board-${key}` } }));
  await history.database.transaction((query) => queue.send(jobs, query));
  await queue.close();
  await history.close();
};

/** Every job was done once: one run, one paper with all its bytes, one thing to send, and a bundle for each. */
const expectEachOnce = async (history: History, place: Place, keys: readonly string[]): Promise<void> => {
  const { query } = history.database;
  const runs = await runsOf(query, 'riverside');
  expect(runs.map(({ occurrence }) => occurrence).toSorted()).toEqual(keys.toSorted());
  const done = readFileSync(place.doneFile, 'utf8').split('\n').slice(0, -1);
  expect(done.filter((key) => !keys.includes(key))).toEqual([]);
  expect(new Set(done).size).toBe(done.length);
  const assessments = await recordedAssessments(query);
  expect(assessments).toHaveLength(1);
  const papers = (await Promise.all(assessments.map(({ id }) => reportsOf(query, id)))).flat();
  expect(papers.map(({ board }) => board).toSorted()).toEqual(keys.map((key) => `board-${key}`).toSorted());
  for (const { bytes } of papers) expect(bytes).toHaveLength(20_000);
  const effects = await query<{ key: string }>('select key from ragstone.effect order by key collate "C"');
  expect(effects.map(({ key }) => key)).toEqual(keys.map((key) => `riverside/${key}`).toSorted());
  const [bundles] = await query<{ n: number }>('select count(*)::int as n from ragstone.bundle');
  expect(history.store.ids()).toHaveLength(bundles?.n ?? 0);
};

const placeIn = {
  folder: async (): Promise<Place> => ({ folder: await newHome(), doneFile: join(newFolder(), 'done') }),
  server: async (): Promise<Place> => ({
    ...{ folder: newFolder(), doneFile: join(newFolder(), 'done') },
    server: await server.newDatabase(),
  }),
};

test.each(['folder', 'server'] as const)(
  'workers of a %s that are killed at any moment do every job once in the end',
  { timeout: lives * 20_000 },
  async (home) => {
    const place = await placeIn[home]();
    writeFileSync(place.doneFile, '');
    const keys = Array.from({ length: lives * 6 }, (_, number) => `paper-${number}`);
    await send(place, keys);
    for (let life = 1; life <= lives; life++) {
      const worker = start(place);
      worker.stdin.end();
      const ended = once(worker, 'exit');
      // Sometimes while it opens the history, mostly in the midst of its work.
      const moment = Math.random() < 0.15 ? setTimeout(Math.random() * 600) : said(worker, 'taken', life % 5);
      await Promise.race([moment, ended]);
      await setTimeout(Math.random() * 25);
      worker.kill('SIGKILL');
      await ended;
    }
    const last = start(place);
    last.stdin.end();
    expect(await once(last, 'exit')).toEqual([0, null]);
    const history = await opened(place.folder, place.server);
    await expectEachOnce(history, place, keys);
    await history.close();
  },
);

test('four workers share a queue, one is killed and one stopped past its lease: every job is done once', async () => {
  const place = await placeIn.server();
  writeFileSync(place.doneFile, '');
  const keys = Array.from({ length: 153 }, (_, number) => `paper-${number}`);
  await send(place, keys);
  const workers = [start(place), start(place, 300), start(place), start(place)] as const;
  const [killed, stopped] = workers;
  await Promise.all(workers.map((worker) => said(worker, 'open', 1)));
  for (const worker of workers) worker.stdin.end();
  const lost = said(stopped, 'lost', 1);
  const exits = workers.map((worker) => once(worker, 'exit'));
  await said(killed, 'taken', 5);
  killed.kill('SIGKILL');
  // It has a job, and holds it for a while: it is stopped with it.
  await said(stopped, 'taken', 1);
  stopped.kill('SIGSTOP');
  await Promise.all(exits.slice(2));
  stopped.kill('SIGCONT');
  await lost;
  expect(await Promise.all(exits)).toEqual([
    [null, 'SIGKILL'],
    [0, null],
    [0, null],
    [0, null],
  ]);
  const history = await opened(place.folder, place.server);
  await expectEachOnce(history, place, keys);
  await history.close();
});
