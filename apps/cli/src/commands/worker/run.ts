import { type RunningWorker, runWorker, serveStatus } from '@ragstone/worker';
import type { Console } from '../../console.ts';
import { type Told, told, type WorkerPlace } from './told.ts';

export interface RunOptions extends WorkerPlace {
  readonly every: string;
  readonly port?: string;
}

/** `ragstone worker run`: works until it is ended, and tells what it does in lines of JSON on standard error. */
export const run = async (
  folders: readonly string[],
  { every, port, ...place }: RunOptions,
  console: Console,
): Promise<0> => {
  const seconds = Number(every);
  if (!(seconds > 0)) throw new Error(`--every ${every}: a number of seconds is expected, such as 60.`);
  const { options, settings } = told(folders, place, 'run', console);
  const page = pageOf(settings, port, console);
  await runWorker(options, {
    ...{ clock: console.now, ended: console.ended(), seconds },
    ...(page === null
      ? {}
      : {
          started: async (worker: RunningWorker) => {
            const { url, close } = await serveStatus({ ...worker, ...page });
            console.tell(`${JSON.stringify({ at: console.now(), event: 'page', url })}\n`);
            return close;
          },
        }),
  });
  return 0;
};

/** Where the page is, and behind which token. What the command line says comes before the settings. */
const pageOf = (settings: Told['settings'], port: string | undefined, { setting }: Console) => {
  const page = settings?.page;
  if (port === undefined && page === undefined) return null;
  const number = port === undefined ? (page?.port ?? 0) : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`--port ${port}: a whole number up to 65535 is expected, such as 8080.`);
  }
  const { host = '127.0.0.1', tokenFrom } = page ?? {};
  return { host, port: number, token: tokenFrom === undefined ? null : (setting(tokenFrom) ?? null) };
};
