import type { Judgement } from '@ragstone/assurance';
import type { Cell } from '../../model/table.ts';
import type { Text } from '../../model/text.ts';
import { statusBefore } from '../../passages/before-and-beside.ts';
import { dependsOnReading, howRead } from '../../passages/reading-words.ts';
import { statusCell } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';

/**
 * How a metric stands and how it stood. Where its source can be read in several ways its row says only that this decides:
 * `readingNotes` say under the table how it was read.
 */
export const standsCell = (scope: PaperScope, judgement: Judgement): Cell => {
  const { status, outcome, reasons, value } = judgement;
  const of = statusCell(scope.words, { status, outcome, reasons, value });
  const depends = dependsOnReading(judgement) ? [[scope.words.evidence.reading.depends]] : [];
  return { ...of, notes: [...of.notes, ...depends, ...statusBefore(scope, judgement)] };
};

/** How the sources of the ratings were read, each once, and what it means where that decides. */
export const readingNotes = (scope: PaperScope, judgements: readonly Judgement[]): readonly Text[] => {
  const read = judgements.flatMap((each) => {
    const words = howRead(scope.words, each);
    return words === null ? [] : [sentence(words)];
  });
  return [
    ...[...new Set(read)].map((each) => [each]),
    ...(judgements.some(dependsOnReading) ? [[scope.words.evidence.reading.dependsMeans]] : []),
  ];
};
