import type { DecisionKind } from '../bundles/bundle.ts';
import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import type { Standpoint } from './known-then.ts';

/** A decision as it was recorded. */
export interface RecordedDecision {
  readonly id: string;
  readonly rule: string;
  /** As JSON with sorted keys. */
  readonly subject: string;
  readonly decided: DecisionKind;
  readonly by: string;
  readonly reason: string;
  readonly on: string;
  readonly expiresOn: string | null;
  readonly expiresAfterReports: number | null;
  readonly recordedAt: Instant;
}

/**
 * The decisions that were in force on a day, as far as they had been recorded: of each rule and subject the last,
 * unless it has expired or withdraws the one before. A decision for so many reports ends when that many later days
 * have been assessed.
 */
export const decisionsInForce = (
  query: Query,
  { workspace, asOf, recordedBy }: Standpoint,
): Promise<readonly RecordedDecision[]> =>
  query<RecordedDecision>(
    `with latest as (
      select distinct on (rule, subject) * from ragstone.decision
      where workspace = $1 and decided_on <= $2::date and recorded_at <= $3::timestamptz
      order by rule, subject, decided_on desc, recorded_at desc, id collate "C" desc
    )
    select id, rule, subject, kind as decided, by_role as by, reason, decided_on as "on",
      expires_on as "expiresOn", expires_after_reports as "expiresAfterReports", recorded_at as "recordedAt"
    from latest
    where kind <> 'withdrawn'
      and (expires_on is null or expires_on >= $2::date)
      and (expires_after_reports is null or expires_after_reports > (
        select count(distinct as_of) from ragstone.assessment
        where assessment.workspace = $1 and as_of > decided_on and as_of <= $2::date
          and assessment.recorded_at <= $3::timestamptz
      ))
    order by rule collate "C", subject collate "C"`,
    [workspace, asOf, recordedBy],
  );
