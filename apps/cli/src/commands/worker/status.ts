import { workerStatus } from '@ragstone/worker';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { isFailing, sayStatus } from './say-status.ts';
import { told, type WorkerPlace } from './told.ts';

export interface StatusOptions extends WorkerPlace {
  readonly json?: true;
}

/** `ragstone worker status`: how everything stands. */
export const status = async (
  folders: readonly string[],
  { json, ...place }: StatusOptions,
  console: Console,
): Promise<0 | 1> => {
  const stands = await workerStatus(told(folders, place, 'status', console).options, { now: console.now() });
  console.write(
    json === true ? `${JSON.stringify(stands, null, 2)}\n` : fitTerminal(sayStatus(stands), console, 4),
  );
  return isFailing(stands) ? 1 : 0;
};
