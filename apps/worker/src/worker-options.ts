import type { Deliverer } from '@ragstone/history';
import type { PaperMaking } from './jobs/paper-formats.ts';
import type { WorkerLog } from './log.ts';

/** What a worker is told. */
export interface WorkerOptions {
  /** The folders of the workspaces. */
  readonly workspaces: readonly string[];
  /** Where the history of a workspace is kept. Several may share one. */
  readonly historyOf: (workspace: string) => string;
  /** The PostgreSQL server that keeps the database. */
  readonly connectionString?: string | undefined;
  /** The version of Ragstone, which is recorded with what it makes. */
  readonly release: string;
  /** Who works, for whoever is refused meanwhile. */
  readonly owner: string;
  /** The channels by which a body or role is told: `file` where nothing else is said. */
  readonly channelsOf?: ((recipient: string) => readonly string[]) | undefined;
  /** In which formats papers are made: HTML where nothing is said. */
  readonly papers?: PaperMaking | undefined;
  /** Who delivers what is in the outbox of a history, by channel. */
  readonly deliverersOf: (history: string) => Readonly<Record<string, Deliverer>>;
  readonly log: WorkerLog;
  /** How long a worker has for one job. */
  readonly leaseSeconds?: number | undefined;
  /** How often a job is tried before it is given up. */
  readonly mostAttempts?: number | undefined;
}
