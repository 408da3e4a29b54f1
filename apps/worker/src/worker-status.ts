import type { WorkerStatus } from './status/worker-status.ts';
import { openWatch } from './work/open-watch.ts';
import { statusOf } from './work/status-of.ts';
import type { WorkerOptions } from './worker-options.ts';

/** How everything stands at an instant in UTC. Throws where no history can be opened: a worker in a folder has it. */
export const workerStatus = async (
  options: WorkerOptions,
  { now }: { readonly now: string },
): Promise<WorkerStatus> => {
  const watch = await openWatch(options);
  try {
    return await statusOf(watch, options, now);
  } finally {
    await watch.close();
  }
};
