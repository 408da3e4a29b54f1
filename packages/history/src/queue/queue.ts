import type { Query } from '../home/database.ts';

/** Something to be done. */
export interface QueuedJob {
  /** Says what it is, and never changes: the same key is queued once. */
  readonly key: string;
  /** A whole number: the lowest is taken first. */
  readonly order: number;
  /** What whoever does it must know, as JSON. */
  readonly data: object;
}

/** A job that one worker has, until its lease runs out. */
export interface TakenJob extends Pick<QueuedJob, 'key' | 'data'> {
  readonly id: string;
  /** Which attempt this is, from 1. Whoever took it earlier has lost it. */
  readonly attempt: number;
}

/** A job that failed, and waits to be tried again or is given up. */
export interface JobFailure extends Pick<QueuedJob, 'key' | 'data'> {
  readonly attempts: number;
  readonly reason: string;
  readonly dead: boolean;
}

/** The work of one workspace, shared by all workers that have the same database open. */
export interface Queue {
  /** Puts jobs into the queue, in the transaction of `query`. One whose key is or was there is left as it is. */
  readonly send: (jobs: readonly QueuedJob[], query: Query) => Promise<void>;
  /** Takes the next job, or gives null. With `waiting` also those whose wait after a failure is not over. */
  readonly take: (options?: { readonly waiting?: boolean }) => Promise<TakenJob | null>;
  /**
   * Marks a job as done, in the transaction in which its effects are recorded. Throws where another worker has been
   * given it meanwhile, and so undoes them.
   */
  readonly complete: (job: TakenJob, query: Query) => Promise<void>;
  /** Puts a job back, to be tried again after a while, or gives it up after the last attempt. */
  readonly fail: (job: TakenJob, reason: string) => Promise<void>;
  /** Takes back what workers have that were not heard of within their lease. */
  readonly takeBack: () => Promise<void>;
  /** What failed and was not done since. */
  readonly failures: () => Promise<readonly JobFailure[]>;
  /** How many jobs wait to be taken, and how many are being done. */
  readonly count: () => Promise<{ readonly waiting: number; readonly taken: number }>;
  readonly close: () => Promise<void>;
}
