import { addDays, londonTimeOf } from '@ragstone/calendar';
import { maintain } from '@ragstone/history';
import type { WorkerStatus } from './status/worker-status.ts';
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
  { clock, ended, seconds = 60, started = async () => async () => {} }: RunOptions,
): Promise<void> => {
  const { log } = options;
  const watch = await openWatch(options);
  let [isEnding, isReady] = [false, false];
  const ending = ended.then(() => {
    isEnding = true;
  });
  const turns = inTurn();
  try {
    const stopServing = await started({
      status: () => turns(() => statusOf(watch, options, clock())),
      isReady: () => isReady && !isEnding,
    });
    log({ event: 'started', workspaces: watch.workspaces.length });
    for (let maintained = ''; !isEnding; ) {
      await turns(() => workRound(watch, options, { clock, waiting: false, isEnding: () => isEnding }));
      isReady = true;
      maintained = await maintainDaily(watch, londonTimeOf(clock()).day, maintained);
      await pause(seconds, ending);
    }
    await stopServing();
  } finally {
    await watch.close();
    log({ event: 'stopped' });
  }
};

/** The page asks between two rounds, and not in the midst of one. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
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
