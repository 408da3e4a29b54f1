import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
const mark = (w: string) => { const { user, system } = process.cpuUsage(); appendFileSync('/tmp/q/lives.tsv', `mark\t${w}\t${((user + system) / 1e6).toFixed(2)}\t${(performance.now() / 1000).toFixed(1)}\n`); };
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { moveHistory, type Query, serverDatabase } from '@ragstone/history';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numbersFrom } from '../nation/nation.ts';
import {
  busy,
  deliveredFiles,
  type Heard,
  later,
  leftIn,
  listen,
  newPlace,
  notWhole,
  opened,
  type Place,
  start,
  storyOf,
  type Worked,
  type Worker,
  workedInPeace,
} from './nation-home.fixture.ts';
import { startPostgres, type TestServer } from './postgres-server.fixture.ts';

// `pnpm test:long` has many more lives.
const lives = process.env.MODE === 'long' ? 300 : 40;
/** Printed, so that it may be given again: `CRASH_SEED=7 pnpm unit apps/worker/test/crash`. */
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);

const everyKind = ['assess', 'escalate', 'import', 'notify', 'remind', 'render'];
/** More than are worked through before the last kill, however slow it comes. */
const boards = [5, 6, 7, 8, 9, 10, 11, 12];
const groups = lives / 4;

let server: TestServer;
let startedIn: number;
let unharmed: readonly Worked[];
beforeAll(async () => {
  const before = performance.now();
  server = await startPostgres();
  startedIn = performance.now() - before;
  mark('before peace'); unharmed = await workedInPeace(boards, groups); mark('after peace');
  expect([...new Set(unharmedOf(1).jobs)].toSorted()).toEqual(everyKind);
}, 300_000);
afterAll(() => { mark('end'); return server.stop(); });

/** What becomes of so many boards where nobody harms a worker. */
const unharmedOf = (known: number): Worked => {
  const worked = unharmed[known - 1];
  if (worked === undefined) throw new Error('too little work for so many lives');
  return worked;
};

/** After how many events a worker is killed, and how many milliseconds after that. */
interface Moment {
  readonly events: number;
  readonly milliseconds: number;
}

/** Mostly in the midst of its work; one in eight while it opens its home, which takes most of a second. */
const momentFrom = (next: () => number): Moment =>
  next() < 1 / 8
    ? { events: 0, milliseconds: Math.floor(next() * 900) }
    : { events: 1 + Math.floor(next() * 4), milliseconds: Math.floor(next() * 25) };

/** A life that is ended at a moment, or comes to its own end before it. Gives whether it was killed. */
const live = async (place: Place, hear: (event: Heard) => void, moment: Moment): Promise<boolean> => {
  const worker = start({ place, at: busy });
  const exited = once(worker, 'exit');
  const reached = new Promise<void>((resolve) => {
    let told = 0;
    if (moment.events === 0) resolve();
    listen(worker, (event) => {
      hear(event);
      if (++told === moment.events) resolve();
    });
  });
  await Promise.race([reached, exited]);
  await Promise.race([setTimeout(moment.milliseconds), exited]);
  { try { const f = readFileSync(`/proc/${worker.pid}/stat`, 'utf8').split(') ')[1]!.split(' '); appendFileSync('/tmp/q/lives.tsv', `killed\t${worker.pid}\t${((Number(f[11]) + Number(f[12])) / 100).toFixed(2)}\t${place.server ? 'server' : 'folder'}\t${place.workspaces.length}\t${moment.events}\n`); } catch {} } worker.kill('SIGKILL');
  const closed = worker.stdout.closed ? null : once(worker.stdout, 'close');
  const [code, signal] = await exited;
  await closed;
  expect([code, signal]).toEqual(code === null ? [null, 'SIGKILL'] : [0, null]);
  return signal === 'SIGKILL';
};

/** What was told to be done, and to be delivered: from then on it must be so. */
const ledger = () => {
  const [done, delivered]: [string[], string[]] = [[], []];
  const hear = (event: Heard): void => {
    if (event.event === 'job-done') done.push(`${event.workspace} ${event.occurrence}`);
    if (event.event === 'sending' && event.outcome === 'delivered') delivered.push(event.key);
  };
  return { done, delivered, hear };
};

/**
 * Lets workers work to their own end until nothing is left. A job of one that was killed is leased for a while yet, and
 * what it was about to send is claimed by it.
 */
const finish = async (place: Place, hear: (event: Heard) => void): Promise<void> => {
  let at = busy;
  for (let round = 0; round < 20; round++) {
    const worker = start({ place, at });
    listen(worker, hear);
    expect(await once(worker, 'exit')).toEqual([0, null]);
    const { database, close } = await opened(place);
    const { jobs, effects } = await leftIn(database.query);
    await close();
    if (jobs + effects === 0) return;
    if (jobs === 0) at = later;
    else await setTimeout(place.leaseSeconds * 1000);
  }
  throw new Error('what is left is never done');
};

/** The same with the first boards alone. */
const knowing = (place: Place, known: number): Place => ({
  ...place,
  workspaces: place.workspaces.slice(0, known),
});

test.concurrent.each(['folder', 'server'] as const)(
  'workers of a %s, killed at any moment, make what a worker makes that is never killed, and nobody is told twice',
  { timeout: lives * 60_000 },
  async (home) => {
    const place = await newPlace(
      boards,
      groups,
      home === 'folder' ? {} : { server: await server.newDatabase() },
    );
    const next = numbersFrom(home === 'folder' ? seed : seed + 1);
    const { done, delivered, hear } = ledger();
    const moments: string[] = [];
    // A worker does all jobs of its workspaces before it sends anything. Each is let in on a board, and on one more once
    // there is nothing left to do: so workers are killed at jobs and while they send.
    let known = 1;
    while (moments.length < lives && known <= boards.length) {
      const moment = momentFrom(next);
      if (await live(knowing(place, known), hear, moment))
        moments.push(`${moment.events}+${moment.milliseconds}`);
      else known += 1;
      expect(notWhole(place)).toEqual([]);
    }
    mark('lives over ' + home); const { story, files, jobs } = unharmedOf(known);
    const [doneInLives, deliveredInLives] = [done.length, delivered.length];
    await finish(knowing(place, known), hear);

    mark('finished ' + home); const history = await opened(place);
    expect(history.damaged).toEqual([]);
    expect(await storyOf(history)).toEqual(story);
    const [kept] = await history.database.query<{ n: number }>(
      'select count(*)::int as n from ragstone.bundle',
    );
    expect(history.store.ids()).toHaveLength(kept?.n ?? 0);
    await history.close();
    // What was told once to be done is not done again: it was not lost.
    expect(new Set(done).size).toBe(done.length);
    expect(new Set(delivered).size).toBe(delivered.length);
    expect(deliveredFiles(place)).toEqual(files);
    const received = readFileSync(place.received, 'utf8').trim().split('\n');
    const byKey = new Map(received.map((line) => [line.slice(65), line.slice(0, 64)]));
    // Whatever came twice came under its one key, and was the same.
    expect(new Set(received).size).toBe(byKey.size);
    process.stdout.write(
      `${home}, CRASH_SEED=${seed}: ${lives} workers were killed (after so many events + milliseconds: ${moments.join(' ')}). ` +
        `They had told of ${doneInLives} of ${jobs.length} jobs and ${deliveredInLives} of ${byKey.size} sendings; ` +
        `${received.length - byKey.size} things were sent twice\n`,
    );
  },
);

/** A worker that goes on until it is told to end, what it told, and what is to be waited for. */
const workerOf = (place: Place, lingersAt?: number) => {
  const process = start({
    place,
    at: busy,
    keepsRunning: true,
    ...(lingersAt === undefined ? {} : { lingersAt }),
  });
  const heard: Heard[] = [];
  const waiting: { readonly event: string; readonly come: () => void }[] = [];
  listen(process, (event) => {
    heard.push(event);
    for (const each of waiting) if (each.event === event.event) each.come();
  });
  const tells = (event: Heard['event']): Promise<void> =>
    new Promise((come) => {
      waiting.push({ event, come });
      if (heard.some((each) => each.event === event)) come();
    });
  return { process, heard, tells, exited: once(process, 'exit') };
};

/** What workers told to be done. */
const doneBy = (workers: readonly { readonly heard: readonly Heard[] }[]): readonly string[] =>
  workers.flatMap(({ heard }) =>
    heard.flatMap((event) => (event.event === 'job-done' ? [`${event.workspace} ${event.occurrence}`] : [])),
  );

/** When what was sent, and how that went. */
const attemptsIn = (query: Query): Promise<readonly object[]> =>
  query('select effect, number, attempted_at, outcome from ragstone.attempt order by effect, number');

/** As docs/operating.md says: the files of every worker are put together, opened without a server, and moved to one. */
const expectRestored = async (
  places: readonly Place[],
  story: readonly string[],
  attempts: readonly object[],
): Promise<void> => {
  const restored = await newPlace([], 0);
  for (const { history } of places) {
    for (const part of ['bundles', 'content']) {
      if (existsSync(join(history, part)))
        cpSync(join(history, part), join(restored.history, part), { recursive: true });
    }
  }
  const inFolder = await opened(restored);
  expect(inFolder.damaged).toEqual([]);
  const connectionString = await server.newDatabase();
  const database = await serverDatabase(connectionString);
  expect(await moveHistory(inFolder.database, database)).toMatchObject({ ok: true });
  await Promise.all([database, inFolder].map((each) => each.close()));
  const onServer = await opened({ ...restored, server: connectionString });
  expect(await storyOf(onServer)).toEqual(story);
  expect(await attemptsIn(onServer.database.query)).toEqual(attempts);
  await onServer.close();
};

test('four workers share a queue, one is killed and one stopped past its lease: each job is done once, two are taken again, and a backup of their files is the same history', {
  timeout: 300_000,
}, async () => {
  const { story, files, jobs } = unharmedOf(4);
  const connected = { server: await server.newDatabase(), leaseSeconds: 4 };
  const place = await newPlace(boards.slice(0, 4), groups, connected);
  // As workers on several machines have: a folder of its own for the files of each.
  const own = (number: number): Place => ({ ...place, history: `${place.history}-${number}` });
  const workers = [workerOf(own(1), 2), workerOf(own(2), 1), workerOf(own(3)), workerOf(own(4))] as const;
  const [killed, stopped] = workers;
  await Promise.all(workers.map(({ tells }) => tells('open')));
  const begin = ({ process }: { readonly process: Worker }): unknown => process.stdin.write('begin\n');
  workers.forEach(begin);
  await Promise.all([
    killed.tells('in-hand').then(() => killed.process.kill('SIGKILL')),
    stopped.tells('in-hand').then(() => stopped.process.kill('SIGSTOP')),
  ]);

  const history = await opened(place);
  const { query } = history.database;
  for (let left = 1; left > 0; await setTimeout(200)) {
    const { jobs, effects } = await leftIn(query);
    left = jobs + effects;
  }
  stopped.process.kill('SIGCONT');
  await stopped.tells('job-failed');
  for (const { process } of workers) process.stdin.end();
  expect(await Promise.all(workers.map(({ exited }) => exited))).toEqual([
    [null, 'SIGKILL'],
    [0, null],
    [0, null],
    [0, null],
  ]);

  expect(await storyOf(history)).toEqual(story);
  const attempts = await attemptsIn(query);
  const [queued] = await query<{ jobs: number; again: number; most: number }>(
    `select count(*)::int as jobs, count(*) filter (where retry_count > 0)::int as again,
      max(retry_count)::int as most from ragstone_queue.job`,
  );
  await history.close();
  expect(queued).toEqual({ jobs: jobs.length, again: 2, most: 1 });
  const done = doneBy(workers);
  expect([done.length, new Set(done).size]).toEqual([jobs.length, jobs.length]);
  const failed = workers.map(({ heard }) => heard.filter(({ event }) => event === 'job-failed').length);
  expect(failed).toEqual([0, 1, 0, 0]);
  expect(deliveredFiles(place)).toEqual(files);
  expect([1, 2, 3, 4].flatMap((number) => notWhole(own(number)))).toEqual([]);
  mark('four done'); await expectRestored([1, 2, 3, 4].map(own), story, attempts);
  mark('restored'); const shares = workers.map((worker) => doneBy([worker]).length);
  process.stdout.write(
    `PostgreSQL started in ${(startedIn / 1000).toFixed(1)} s; ${done.length} jobs were shared as ${shares.join(', ')}\n`,
  );
});
