import { existsSync } from 'node:fs';
import { type LastPaper, lastPaper, type PaperAsked } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { type HistoryPlace, historyFolder, serverSetting, withHistory } from './open.ts';

/** The day of the last paper of a kind to a board, as far as the history knows; null where it knows of none. */
export const dayOfLastPaper = async (
  place: HistoryPlace,
  asked: PaperAsked,
  console: Console,
): Promise<string | null> => {
  const last = await lookUp(place, asked, console);
  console.tell(
    last === null
      ? 'No earlier paper to the same board is recorded: this is the first.\n'
      : `The last paper to the same board was ${last.name}, of ${last.asOf}.\n`,
  );
  return last?.asOf ?? null;
};

/** Asking makes no history where there is none. */
const lookUp = async (place: HistoryPlace, asked: PaperAsked, console: Console): Promise<LastPaper | null> =>
  console.setting(serverSetting) === undefined && !existsSync(historyFolder(place))
    ? null
    : withHistory(place, 'report', false, console, ({ database }) => lastPaper(database.query, asked));
