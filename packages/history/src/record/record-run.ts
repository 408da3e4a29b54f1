import type { RunRecord } from '../bundles/bundle.ts';
import type { Recordable } from '../bundles/bundle-store.ts';
import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import type { History } from '../open-history.ts';
import { type Effect, effectRecordable } from '../outbox/effect.ts';
import { recordAll } from './record-all.ts';
import { type PackedAssessment, type ReportFile, reportRecordable } from './record-assessment.ts';

/** What fell due, without the kind of its record. */
export type Run = Omit<RunRecord, 'kind'>;

/** What a run made: an assessment, the papers made of it, and what is to be sent. */
export interface RunToRecord {
  readonly run: Run;
  readonly assessment: { readonly packed: PackedAssessment; readonly reports: readonly ReportFile[] } | null;
  readonly effects: readonly Effect[];
}

/**
 * Records what a run made and that it was done, all or nothing. What `also` does, such as taking its job off the
 * queue, is done in the same transaction.
 */
export const recordRun = async (
  history: Pick<History, 'database' | 'store'>,
  { run, assessment, effects }: RunToRecord,
  now: Instant,
  also: (query: Query) => Promise<void>,
): Promise<void> => {
  const recordables = [
    ...(assessment === null ? [] : assessmentRecordables(assessment)),
    ...effects.map(effectRecordable),
    // Last: where it is on the disk after a crash, so is all that it made.
    { record: { kind: 'run', ...run }, contents: [] } as const,
  ];
  await recordAll(history, recordables, now, also);
};

const assessmentRecordables = ({
  packed: { id, recordables },
  reports,
}: NonNullable<RunToRecord['assessment']>): readonly Recordable[] => [
  ...recordables,
  ...reports.map((report) => reportRecordable(id, report)),
];
