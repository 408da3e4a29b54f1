import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { type History, openHistory, sayDamage, sayRefusal } from '@ragstone/history';
import type { Console } from '../../console.ts';

/** Where the history of a workspace is. */
export interface HistoryPlace {
  /** The folder of the workspace. */
  readonly workspace: string;
  /** Its history, where it is not inside. */
  readonly history?: string | undefined;
}

/** The setting that names a PostgreSQL server. */
export const serverSetting = 'RAGSTONE_DATABASE_URL';

export const historyFolder = ({ workspace, history }: HistoryPlace): string =>
  history ?? join(workspace, '.ragstone', 'history');

/** Who has a history open, for whoever is refused meanwhile. */
export const ownerOf = (command: string, { now }: Console): string =>
  `ragstone ${command} (process ${pid} on ${hostname()}, since ${now()})`;

/** Does something with a history and closes it, whatever happens. Refuses in plain words where it cannot be opened. */
export const withHistory = async <Result>(
  place: HistoryPlace,
  command: string,
  mustExist: boolean,
  console: Console,
  work: (history: History) => Promise<Result>,
): Promise<Result> => {
  const opened = await openHistory({
    folder: historyFolder(place),
    owner: ownerOf(command, console),
    connectionString: console.setting(serverSetting),
    mustExist,
  });
  if (!opened.ok) throw new Error(sayRefusal(opened.refusal));
  if (opened.history.damaged.length > 0) console.tell(sayDamage(opened.history.damaged));
  try {
    return await work(opened.history);
  } finally {
    await opened.history.close();
  }
};
