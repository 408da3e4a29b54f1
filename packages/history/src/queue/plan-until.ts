import type { Instant } from '../bundles/instant.ts';
import type { Database, Query } from '../home/database.ts';
import type { Queue, QueuedJob } from './queue.ts';

/** What fell due after a moment. The moment is null where the workspace was never looked at. */
export type DueSince = (since: Instant | null, query: Query) => Promise<readonly QueuedJob[]>;

/**
 * Queues what fell due in a workspace since it was last looked at, and notes how far that goes, in one transaction.
 * Several workers do so one after the other. Looking back to a moment before the last gives nothing.
 */
export const planUntil = async (
  database: Database,
  queue: Queue,
  { workspace, until, dueSince }: { workspace: string; until: Instant; dueSince: DueSince },
): Promise<readonly QueuedJob[]> =>
  database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`ragstone/${workspace}`]);
    const since = await plannedUntil(query, workspace);
    if (since !== null && since >= until) return [];
    const jobs = await dueSince(since, query);
    await queue.send(jobs, query);
    await query(
      `insert into ragstone.watch values ($1, $2)
        on conflict (workspace) do update set planned_until = excluded.planned_until`,
      [workspace, until],
    );
    return jobs;
  });

/** Up to when a workspace was looked at: as noted, or, where the database was made again, up to its last run. */
const plannedUntil = async (query: Query, workspace: string): Promise<Instant | null> => {
  const [row] = await query<{ until: Instant | null }>(
    `select coalesce(
      (select planned_until from ragstone.watch where workspace = $1),
      (select max(due_at) from ragstone.run where workspace = $1)
    ) as until`,
    [workspace],
  );
  return row?.until ?? null;
};
