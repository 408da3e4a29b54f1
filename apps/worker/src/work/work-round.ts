import { deliverDue, type TakenJob } from '@ragstone/history';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { WorkerOptions } from '../worker-options.ts';
import { doJob } from './do-job.ts';
import {
  look,
  noteFailing,
  type OpenHome,
  type Watch,
  type Watched,
  type Workable,
  whyOf,
} from './open-watch.ts';
import { planDue } from './plan-due.ts';

export interface RoundOptions {
  readonly clock: () => string;
  /** Also tries again what failed and whose wait is not over, each once. */
  readonly waiting: boolean;
  /** Whether no further job is to be begun. */
  readonly isEnding: () => boolean;
}

/** What a round came to. */
export interface Round {
  readonly done: number;
  readonly failed: number;
  readonly sent: number;
}

/**
 * Everything that is due now, of every workspace: what fell due is queued, the jobs are done in their order, and what
 * they made is sent. One workspace that fails does not keep the others from their turn.
 */
export const workRound = async (
  watch: Watch,
  options: WorkerOptions,
  round: RoundOptions,
): Promise<Round> => {
  const totals = { done: 0, failed: 0, sent: 0 };
  for (const watched of watch.workspaces) {
    if (round.isEnding()) break;
    const { done, failed } = await workOn(watched, watch, options, round);
    totals.done += done;
    totals.failed += failed;
  }
  for (const home of watch.homes) {
    if (!round.isEnding()) totals.sent += await send(home, options, round);
  }
  return totals;
};

const workOn = async (
  watched: Watched,
  watch: Watch,
  options: WorkerOptions,
  round: RoundOptions,
): Promise<Pick<Round, 'done' | 'failed'>> => {
  const workable = await look(watched, watch.workspaces, options);
  if (workable === null) return { done: 0, failed: 0 };
  try {
    await workable.queue.takeBack();
    const planned = await planDue(workable, round.clock());
    if (planned.due > 0)
      options.log({ event: 'planned', workspace: workable.files.workspace.id, ...planned });
    return await doJobs(workable, options, round);
  } catch (error) {
    noteFailing(watched, error, options);
    return { done: 0, failed: 0 };
  }
};

const doJobs = async (
  workable: Workable,
  { log, channelsOf = () => ['file'], papers }: WorkerOptions,
  { clock, waiting, isEnding }: RoundOptions,
): Promise<Pick<Round, 'done' | 'failed'>> => {
  const { queue, files } = workable;
  const failed: { readonly job: TakenJob; readonly reason: string }[] = [];
  let done = 0;
  while (!isEnding()) {
    const job = await queue.take({ waiting });
    if (job === null) break;
    const occurrence = job.data as Occurrence;
    const told = {
      ...{ workspace: files.workspace.id, job: occurrence.job, occurrence: occurrence.key },
      attempt: job.attempt,
    };
    try {
      log({ event: 'job-done', ...told, late: await doJob(workable, job, { channelsOf, papers, clock }) });
      done += 1;
    } catch (error) {
      failed.push({ job, reason: whyOf(error) });
      log({ event: 'job-failed', ...told, late: null });
    }
  }
  // Only now, so that a round tries each once though it does not wait.
  for (const { job, reason } of failed) await queue.fail(job, reason);
  return { done, failed: failed.length };
};

const send = async (
  { history, folder }: OpenHome,
  { owner, deliverersOf, log }: WorkerOptions,
  { clock }: RoundOptions,
): Promise<number> => {
  if (history === null) return 0;
  try {
    const attempts = await deliverDue(history, { by: owner, clock, deliverers: deliverersOf(folder) });
    for (const { effect, number, outcome } of attempts) {
      log({ event: 'sending', key: effect, attempt: number, outcome });
    }
    return attempts.filter(({ outcome }) => outcome === 'delivered').length;
  } catch {
    log({ event: 'sending-failing', folder });
    return 0;
  }
};
