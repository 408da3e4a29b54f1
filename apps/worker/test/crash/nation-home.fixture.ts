import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { exportedTables, fileDeliverer, type History, openHistory, type Query } from '@ragstone/history';
import type { WorkerEvent } from '../../src/log.ts';
import { newFolder, newWorkspace, written } from '../../src/partnership.fixture.ts';
import { openWatch } from '../../src/work/open-watch.ts';
import { workRound } from '../../src/work/work-round.ts';
import { boardFiles, busyDay, england } from '../nation/nation.ts';
import { bundledWorker } from './bundled-worker.fixture.ts';

/** Where a few boards of the nation are, and where their workers keep and send what they make. */
export interface Place {
  readonly workspaces: readonly string[];
  readonly history: string;
  readonly outbox: string;
  /** A file that gets a line for whatever a receiver is given. */
  readonly received: string;
  readonly leaseSeconds: number;
  readonly server?: string;
}

/** What a worker is told. */
export interface Told {
  readonly place: Place;
  readonly at: string;
  /** It says that it has a job in hand, and takes a second over it, when it asks so often how somebody is reached. */
  readonly lingersAt?: number;
  /** Begins with a line on its standard input, and ends when that does. Otherwise it works once. */
  readonly keepsRunning?: boolean;
}

/** Everything due on the busy day has fallen due. A job that is done then is late by so much and no more. */
export const busy = `${busyDay}T13:00:00.000Z`;

/** Later, when whoever had claimed something to send has lost it. */
export const later = `${busyDay}T15:00:00.000Z`;

/** A home with all that some boards of the nation have. The fifth, tenth, ... have papers that go out on the busy day. */
export const newPlace = async (
  boards: readonly number[],
  groups: number,
  { server, leaseSeconds = 1 }: Partial<Pick<Place, 'server' | 'leaseSeconds'>> = {},
): Promise<Place> => {
  const base = server === undefined ? await newWorkspace() : newFolder();
  const received = join(base, 'received');
  writeFileSync(received, '');
  return {
    workspaces: boards.map((board) => {
      const folder = join(base, `board-${board}`);
      mkdirSync(folder);
      return written(folder, boardFiles({ ...england, metrics: 3, groups }, board));
    }),
    ...{ history: join(base, '.ragstone/history'), outbox: join(base, 'outbox'), received, leaseSeconds },
    ...(server === undefined ? {} : { server }),
  };
};

export type Worker = ChildProcessByStdio<Writable, Readable, null>;

const program = await bundledWorker();
/** Compiled code is kept between lives: else most of a life would be spent on reading its own program. */
const env = { ...process.env, NODE_COMPILE_CACHE: newFolder() };

/** So short a life does not repay the work of making the programs in it fast. */
export const start = (told: Told): Worker =>
  spawn(process.execPath, ['--liftoff-only', program, JSON.stringify(told)], {
    ...{ stdio: ['pipe', 'pipe', 'inherit'], env },
  });

export type Heard = WorkerEvent | { readonly event: 'open' | 'in-hand' };

/** Has `hear` called with each event that a worker tells, once it has told the whole of it. */
export const listen = (worker: Worker, hear: (event: Heard) => void): void => {
  let rest = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(JSON.parse(line));
  });
};

export const opened = async ({ history: folder, server }: Place): Promise<History> => {
  const result = await openHistory({ folder, owner: 'a test', connectionString: server });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.history;
};

/** How many jobs are not done, and how many effects not delivered. */
export interface Left {
  readonly jobs: number;
  readonly effects: number;
}

export const leftIn = async (query: Query): Promise<Left> => {
  const [left] = await query<Left>(
    `select (select count(*) from ragstone_queue.job where state <> 'completed')::int as jobs,
      (select count(*) from ragstone.effect where state <> 'delivered')::int as effects`,
  );
  return left ?? { jobs: 0, effects: 0 };
};

/**
 * What a history says, but for when each thing was recorded: an id is the hash of all that a record says. An attempt
 * says when it was made; how many there are is counted with the rows of every table.
 */
export const storyOf = async ({
  database: { query },
}: Pick<History, 'database'>): Promise<readonly string[]> => {
  const records = await query<{ says: string }>(
    `select kind || ' ' || id as says from ragstone.bundle where kind <> 'attempt' order by 1`,
  );
  const counts: string[] = [];
  for (const table of exportedTables) {
    const [row] = await query<{ n: number }>(`select count(*)::int as n from ragstone.${table}`);
    counts.push(`${row?.n} rows of ${table}`);
  }
  return [...records.map(({ says }) => says), ...counts];
};

/** What workers make of some boards. */
export interface Worked {
  readonly story: readonly string[];
  readonly files: readonly string[];
  readonly jobs: readonly string[];
}

/** What a worker that nobody harms makes of the first board, of the first two, and so on. */
export const workedInPeace = async (
  boards: readonly number[],
  groups: number,
): Promise<readonly Worked[]> => {
  const place = await newPlace(boards, groups);
  const jobs: string[] = [];
  const options = {
    ...{ workspaces: place.workspaces, historyOf: () => place.history, owner: 'a test', release: '1.0.0' },
    deliverersOf: () => ({ file: fileDeliverer(place.outbox) }),
    log: (event: WorkerEvent) => event.event === 'job-done' && jobs.push(event.job),
  };
  const watch = await openWatch(options);
  const round = { clock: () => busy, waiting: true, isEnding: () => false };
  const worked: Worked[] = [];
  for (const { home } of watch.workspaces) {
    const workspaces = watch.workspaces.slice(0, worked.length + 1);
    // A round sends so much and no more.
    for (let sent = 1; sent > 0; ) ({ sent } = await workRound({ ...watch, workspaces }, options, round));
    if (home.history === null) throw new Error(home.refusal);
    worked.push({ story: await storyOf(home.history), files: deliveredFiles(place), jobs: [...jobs] });
  }
  await watch.close();
  return worked;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.unfinished-'))
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

const nameOf = (file: string): string => /([0-9a-f]{64})\.\w+$/.exec(file)?.[1] ?? file;

/** The files that are not what their names say: half written, for one. */
export const notWhole = ({ history, outbox }: Place): readonly string[] => [
  ...filesIn(outbox).filter((file) => sha256(readFileSync(file)) !== nameOf(file)),
  ...filesIn(join(history, 'content')).filter(
    (file) => sha256(gunzipSync(readFileSync(file))) !== nameOf(file),
  ),
];

/** The files that were delivered, by recipient and the hash of their content. */
export const deliveredFiles = ({ outbox }: Place): readonly string[] =>
  filesIn(outbox)
    .map((file) => `${file.split('/').at(-2)} ${nameOf(file)}`)
    .toSorted();
