import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';

/** Where an effect stands. */
export interface OutboxEntry {
  readonly key: string;
  readonly channel: string;
  readonly recipient: string;
  readonly subject: string;
  readonly state: 'due' | 'delivered' | 'dead';
  readonly attempts: number;
  /** When it is tried next, or was last. */
  readonly dueAt: Instant;
  /** Why the last attempt failed. */
  readonly reason: string | null;
}

/** The effects in a state, such as the dead letters, the longest due first. */
export const outboxOf = (query: Query, state: OutboxEntry['state']): Promise<readonly OutboxEntry[]> =>
  query<OutboxEntry>(
    `select key, channel, recipient, subject, state, attempts, due_at as "dueAt", reason
      from ragstone.effect where state = $1 order by due_at, key collate "C"`,
    [state],
  );
