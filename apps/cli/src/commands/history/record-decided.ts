import type { Decision } from '@ragstone/governance';
import { recordDecision } from '@ragstone/history';
import type { Console } from '../../console.ts';
import { shortId } from './find.ts';
import { type HistoryPlace, historyFolder, withHistory } from './open.ts';

/** Records a decision at once, rather than with the next assessment: so that the history says when it was known. */
export const recordDecided = async (
  place: HistoryPlace,
  workspace: string,
  decision: Decision,
  console: Console,
): Promise<void> => {
  const result = await withHistory(place, 'record', false, console, (history) =>
    recordDecision(history, workspace, decision, console.now()),
  );
  if (!result.ok) throw new Error(result.faults.join('; '));
  console.tell(`Recorded as ${shortId(result.recorded)} in ${historyFolder(place)}.\n`);
};
