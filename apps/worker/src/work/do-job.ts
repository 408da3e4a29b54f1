import { londonTimeOf } from '@ragstone/calendar';
import { isDone, recordRun, type TakenJob } from '@ragstone/history';
import { jobs } from '../jobs/jobs.ts';
import type { PaperMaking } from '../jobs/paper-formats.ts';
import { lateness } from '../lateness.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Workable } from './open-watch.ts';

export interface JobOptions {
  readonly channelsOf: (recipient: string) => readonly string[];
  readonly papers?: PaperMaking | undefined;
  readonly clock: () => string;
}

/**
 * Does one job and records what it made, that it was done, and its end, in one transaction. Gives how late it was made.
 * Throws where it cannot be done; then nothing of it is in the history.
 */
export const doJob = async (
  { history, queue, files }: Workable,
  job: TakenJob,
  { channelsOf, papers, clock }: JobOptions,
): Promise<string | null> => {
  const occurrence = job.data as Occurrence;
  const { workspace, assessedOn, packedOn } = files;
  const { query, transaction } = history.database;
  if (await isDone(query, workspace.id, occurrence.key)) {
    await transaction((within) => queue.complete(job, within));
    return null;
  }
  const now = clock();
  const asOf = londonTimeOf(now).day;
  const late = lateness(occurrence.at, now);
  const { assessed, reports, effects } = await jobs[occurrence.job]({
    ...{ occurrence, workspace, asOf, late, assessedOn, query, channelsOf, papers },
  });
  const run = {
    ...{ workspace: workspace.id, occurrence: occurrence.key, schedule: occurrence.schedule },
    ...{ job: occurrence.job, board: occurrence.board, dueAt: occurrence.at },
  };
  const assessment = assessed ? { packed: packedOn(asOf), reports } : null;
  await recordRun(history, { run, assessment, effects }, now, (within) => queue.complete(job, within));
  return late;
};
