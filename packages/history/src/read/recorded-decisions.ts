import type { DecisionKind } from '@ragstone/governance';
import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import type { Standpoint } from './known-then.ts';

/** A decision as it was recorded. */
export interface RecordedDecision {
  readonly id: string;
  /** The id of the escalation. */
  readonly about: string;
  readonly decides: DecisionKind;
  /** How the escalation stood before those who decided; null where that was not kept. */
  readonly seenPeriod: string | null;
  readonly seenLevel: number | null;
  readonly seenVersion: number | null;
  readonly by: string;
  readonly on: string;
  readonly until: string | null;
  readonly reason: string;
  readonly note: string | null;
  readonly recordedAt: Instant;
}

/**
 * Every decision that had been made by a day, as far as it had been recorded, in the order in which they were made.
 * Which of them held is what the assessment of that day says of its escalations.
 */
export const recordedDecisions = (
  query: Query,
  { workspace, asOf, recordedBy }: Standpoint,
): Promise<readonly RecordedDecision[]> =>
  query<RecordedDecision>(
    `select id, about, decides, seen_period as "seenPeriod", seen_level as "seenLevel",
      seen_version as "seenVersion", by_role as by, decided_on as "on", until, reason, note,
      recorded_at as "recordedAt"
    from ragstone.decision
    where workspace = $1 and decided_on <= $2::date and recorded_at <= $3::timestamptz
    order by decided_on, recorded_at, id collate "C"`,
    [workspace, asOf, recordedBy],
  );
