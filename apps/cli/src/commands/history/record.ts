import type { Assessment } from '@ragstone/assurance';
import { type InputFile, type ReportFile, recordAssessment } from '@ragstone/history';
import type { WorkspaceFile } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import type { OpenedFiles } from '../open-workspace.ts';
import { shortId } from './find.ts';
import { type HistoryPlace, historyFolder, withHistory } from './open.ts';
import { release } from './release.ts';

/** Records an assessment without explanations, with the files it was made from and the papers made of it. */
export const record = async (
  place: HistoryPlace,
  { read }: OpenedFiles,
  assessment: Assessment,
  reports: readonly ReportFile[],
  console: Console,
): Promise<void> => {
  const inputs = read.map(inputOf);
  const recorded = await withHistory(place, 'record', false, console, (history) =>
    recordAssessment(history, { assessment, inputs, release: release(), reports }, console.now()),
  );
  const words = recorded.isNew ? 'Recorded as' : 'Was recorded already, as';
  console.tell(`${words} ${shortId(recorded)} in ${historyFolder(place)}.\n`);
};

const inputOf = ({ path, content }: WorkspaceFile): InputFile => {
  if (typeof content === 'string') return { path, bytes: new TextEncoder().encode(content) };
  if (content instanceof Uint8Array) return { path, bytes: content };
  throw new Error(
    `${path} cannot be read, so what was assessed cannot be recorded. Mend or remove it first.`,
  );
};
