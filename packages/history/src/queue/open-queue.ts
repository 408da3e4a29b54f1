import type { JobWithMetadata } from 'pg-boss';
import { sha256 } from '../bundles/content.ts';
import type { History } from '../open-history.ts';
import { mostAttempts } from '../outbox/back-off.ts';
import { bossDatabase, bossTransaction } from './boss-database.ts';
import type { JobFailure, Queue, TakenJob } from './queue.ts';

export interface QueueOptions {
  /** Whose work it is. Letters, digits, `.`, `-` and `_`. */
  readonly name: string;
  /** How long a worker has for one job: a job of a worker that was killed is done by another after that. */
  readonly leaseSeconds?: number;
  /** How often a job is tried before it is given up. */
  readonly mostAttempts?: number;
  /** Is told what pg-boss finds wrong while nobody asks it anything. */
  readonly failed?: (error: Error) => void;
}

/** The schema in which pg-boss keeps its own tables. */
const schema = 'ragstone_queue';
const day = 24 * 60 * 60;

interface Envelope {
  readonly key: string;
  readonly data: object;
}

/**
 * Opens the queue of one workspace in the database of a history, made where there is none. What the last process with
 * a folder had taken when it ended is taken back.
 */
export const openQueue = async (
  { home, database }: Pick<History, 'home' | 'database'>,
  { name, leaseSeconds = 300, mostAttempts: attempts = mostAttempts, failed = () => {} }: QueueOptions,
): Promise<Queue> => {
  // Only a worker has a queue.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    db: bossDatabase(database),
    schema,
    // A worker asks when it is ready: nothing runs beside it.
    ...{ supervise: false, schedule: false, reindex: false, monitorVacuum: false },
    // Else what was taken at a kill waits for a minute beyond its lease.
    monitorIntervalSeconds: 1,
  });
  boss.on('error', failed);
  await boss.start();
  const settings = {
    ...{ expireInSeconds: leaseSeconds, retryLimit: attempts - 1, retryBackoff: true, retryDelay: 60 },
    ...{ retryDelayMax: day / 4, retentionSeconds: 365 * day, deleteAfterSeconds: 90 * day },
  };
  await boss.createQueue(name, settings);
  await boss.updateQueue(name, settings);

  const jobs = (): Promise<readonly JobWithMetadata<Envelope>[]> => boss.findJobs<Envelope>(name);
  if (home === 'folder') {
    const left = (await jobs()).filter(({ state }) => state === 'active').map(({ id }) => id);
    if (left.length > 0) await boss.fail(name, left, { reason: 'The worker ended before it was done.' });
  }
  return {
    send: async (queued, query) => {
      if (queued.length === 0) return;
      const rows = queued.map(({ key, order, data }) => ({
        id: idOfKey(key),
        priority: -order,
        data: { key, data },
      }));
      await boss.insert(name, rows, { db: bossTransaction(query) });
    },
    take: async ({ waiting = false } = {}) => {
      const [job] = await boss.fetch<Envelope>(name, { ignoreStartAfter: waiting });
      if (job === undefined) return null;
      return { id: job.id, attempt: job.retryCount + 1, ...job.data };
    },
    complete: async (job, query) => {
      const done = await boss.complete(name, attemptOf(job), null, { db: bossTransaction(query) });
      if (affected(done) !== 1) throw new Error(`${job.key} was given to another worker meanwhile`);
    },
    fail: async (job, reason) => {
      await boss.fail(name, attemptOf(job), { reason });
    },
    takeBack: () => boss.supervise(name),
    failures: async () =>
      (await jobs())
        .filter(({ state, output }) => state === 'failed' || (state === 'retry' && output !== null))
        .map(failureOf),
    count: async () => {
      const states = (await jobs()).map(({ state }) => state);
      return {
        waiting: states.filter((state) => state === 'created' || state === 'retry').length,
        taken: states.filter((state) => state === 'active').length,
      };
    },
    close: () => boss.stop({ graceful: false, close: false }),
  };
};

/** pg-boss knows a job by a UUID: one that is worked out from its key is the same whenever it is sent. */
const idOfKey = (key: string): string =>
  sha256(key).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');

const attemptOf = ({ id, attempt }: TakenJob) => ({ id, retryCount: attempt - 1 });

const affected = (response: object): unknown => ('affected' in response ? response.affected : null);

const failureOf = ({ data, state, retryCount, output }: JobWithMetadata<Envelope>): JobFailure => ({
  ...data,
  attempts: retryCount + 1,
  reason: reasonIn(output),
  dead: state === 'failed',
});

/** Our own words, or those of pg-boss where it took a job back. */
const reasonIn = (output: object): string =>
  'reason' in output ? String(output.reason) : 'It was not done within its time.';
