import type { WorkerStatus } from './status/worker-status.ts';
import { openWatch } from './work/open-watch.ts';
import { statusOf } from './work/status-of.ts';
import { type Round, workRound } from './work/work-round.ts';
import type { WorkerOptions } from './worker-options.ts';

/** What was done at one instant, and how everything stands after it. */
export interface WorkedOnce extends Round {
  readonly status: WorkerStatus;
}

/**
 * The whole worker once, at a given instant in UTC, without waiting: everything that fell due up to it is done, in its
 * order, what failed earlier is tried again, and what there is to send is sent. Throws where no history can be opened.
 */
export const workOnce = async (
  options: WorkerOptions,
  { at }: { readonly at: string },
): Promise<WorkedOnce> => {
  const watch = await openWatch(options);
  try {
    const round = await workRound(watch, options, {
      ...{ clock: () => at, waiting: true },
      isEnding: () => false,
    });
    return { ...round, status: await statusOf(watch, options, at) };
  } finally {
    await watch.close();
  }
};
