import type { Judgement, RatingOutcome } from '@ragstone/assurance';
import type { Cell } from '../../model/table.ts';
import type { Text } from '../../model/text.ts';
import { statusBefore } from '../../passages/before-and-beside.ts';
import { readingWords } from '../../passages/reading-words.ts';
import { statusCell } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';

const readingOf = ({ rule, ratings }: Judgement): RatingOutcome['reading'] =>
  ratings.find((each) => each.rule === rule)?.reading;

/**
 * How a metric stands and how it stood. Where its source can be read in several ways its row says only that this decides:
 * `readingNotes` say under the table how it was read.
 */
export const standsCell = (scope: PaperScope, judgement: Judgement): Cell => {
  const { status, outcome, reasons, value } = judgement;
  const of = statusCell(scope.words, { status, outcome, reasons, value });
  const depends = readingOf(judgement)?.decides === true ? [[scope.words.dashboard.stands.depends]] : [];
  return { ...of, notes: [...of.notes, ...depends, ...statusBefore(scope, judgement)] };
};

/** How the sources of the ratings were read, each once, and what it means where that decides. */
export const readingNotes = (scope: PaperScope, judgements: readonly Judgement[]): readonly Text[] => {
  const { stands: says } = scope.words.dashboard;
  const read = judgements.flatMap(({ rule, ratings }) => {
    const plain = ratings.map(
      (each): RatingOutcome =>
        each.reading === undefined ? each : { ...each, reading: { ...each.reading, decides: false } },
    );
    const words = readingWords(scope.words, { rule, ratings: plain });
    return words === null ? [] : [sentence(words)];
  });
  const decides = judgements.some((each) => readingOf(each)?.decides === true);
  return [...[...new Set(read)].map((each) => [each]), ...(decides ? [[says.dependsMeans]] : [])];
};
