import { workOnce } from '@ragstone/worker';
import type { Console } from '../../console.ts';
import { instantNamed } from './instant-named.ts';
import { isFailing, sayStatus } from './say-status.ts';
import { told, type WorkerPlace } from './told.ts';

export interface OnceOptions extends WorkerPlace {
  readonly at?: string;
  readonly json?: true;
}

/** `ragstone worker once`: everything that fell due up to a moment is done, and nothing is waited for. */
export const once = async (
  folders: readonly string[],
  { at, json, ...place }: OnceOptions,
  console: Console,
): Promise<0 | 1> => {
  const instant = at === undefined ? console.now() : instantNamed('--at', at);
  const worked = await workOnce(told(folders, place, 'once', console).options, { at: instant });
  const { done, failed, sent, status } = worked;
  console.write(
    json === true
      ? `${JSON.stringify(worked, null, 2)}\n`
      : `At ${instant}: ${done} done, ${failed} failed, ${sent} sent.\n${sayStatus(status)}`,
  );
  return isFailing(status) ? 1 : 0;
};
