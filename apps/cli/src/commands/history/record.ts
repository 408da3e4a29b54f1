import type { Assessment } from '@ragstone/assurance';
import type { Decision } from '@ragstone/governance';
import { type InputFile, type ReportFile, recordAssessment } from '@ragstone/history';
import type { Located } from '@ragstone/rag';
import type { WorkspaceFile } from '@ragstone/workspace';
import type { Console } from '../../console.ts';
import type { OpenedFiles } from '../open-workspace.ts';
import { shortId } from './find.ts';
import { type HistoryPlace, historyFolder, withHistory } from './open.ts';
import { release } from './release.ts';

/** Records an assessment without explanations, with the files it was made from and the papers made of it. */
export const record = async (
  place: HistoryPlace,
  { read, workspace }: OpenedFiles,
  assessment: Assessment,
  reports: readonly ReportFile[],
  console: Console,
): Promise<void> => {
  const inputs = read.map(inputOf);
  const decisions = workspace.decisions.filter(({ on }) => on <= assessment.asOf).map(asMade);
  const recorded = await withHistory(place, 'record', false, console, (history) =>
    recordAssessment(history, { assessment, inputs, release: release(), reports, decisions }, console.now()),
  );
  const words = recorded.isNew ? 'Recorded as' : 'Was recorded already, as';
  console.tell(`${words} ${shortId(recorded)} in ${historyFolder(place)}.\n`);
};

/** A decision without where it is written, which is no part of it. */
const asMade = ({ at: _, ...decision }: Located<Decision>): Decision => decision;

const inputOf = ({ path, content }: WorkspaceFile): InputFile => {
  if (typeof content === 'string') return { path, bytes: new TextEncoder().encode(content) };
  if (content instanceof Uint8Array) return { path, bytes: content };
  throw new Error(
    `${path} cannot be read, so what was assessed cannot be recorded. Mend or remove it first.`,
  );
};
