import { addDays, londonTimeOf } from '@ragstone/calendar';
import { maintain } from '@ragstone/history';
import type { WorkerStatus } from './status/worker-status.ts';
import { latestStatus } from './work/latest-status.ts';
import { openWatch, type Watch } from './work/open-watch.ts';
import { statusOf } from './work/status-of.ts';
import { workRound } from './work/work-round.ts';
import type { WorkerOptions } from './worker-options.ts';

export interface RunOptions {
  readonly clock: () => string;
  /** Comes when the worker is to end. It ends the job that it has, and begins no other. */
  readonly ended: Promise<void>;
  /** How long to wait between two rounds. */
  readonly seconds?: number | undefined;
  /** Is given how everything stands, and whether a first round is done: for a page that shows it. */
  readonly started?: ((worker: RunningWorker) => Promise<() => Promise<void>>) | undefined;
}

export interface RunningWorker {
  readonly status: () => Promise<WorkerStatus>;
  readonly isReady: () => boolean;
}

/** Works until it is ended, a round at a time. Throws where no history can be opened. */
export const runWorker = async (
  options: WorkerOptions,
  { clock, ended, seconds = 60, started }: RunOptions,
): Promise<void> => {
  const { log } = options;
  const watch = await openWatch(options);
  let [isEnding, isReady] = [false, false];
  const ending = ended.then(() => {
    isEnding = true;
  });
  const latest = latestStatus(() => statusOf(watch, options, clock()));
  try {
    const stopServing = await started?.({
      status: latest.status,
      isReady: () => isReady && !isEnding,
    });
    log({ event: 'started', workspaces: watch.workspaces.length });
    for (let maintained = ''; !isEnding; ) {
      const round = () => workRound(watch, options, { clock, waiting: false, isEnding: () => isEnding });
      // Where nobody can ask how everything stands, it need not be found out.
      await (started === undefined ? round() : latest.busyWith(round));
      isReady = true;
      maintained = await maintainDaily(watch, londonTimeOf(clock()).day, maintained);
      await pause(seconds, ending);
    }
    await stopServing?.();
  } finally {
    await watch.close();
    log({ event: 'stopped' });
  }
};

const maintainDaily = async ({ homes }: Watch, today: string, maintained: string): Promise<string> => {
  if (maintained !== '' && today < addDays(maintained, 1)) return maintained;
  for (const { history } of homes) if (history !== null) await maintain(history);
  return today;
};

/** Waits, and no longer than until the worker is to end. */
const pause = (seconds: number, ending: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    void ending.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
