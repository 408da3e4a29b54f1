import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { frequencyWords, standingCell, titlesOf } from './duty-words.ts';

/** Duties with who owes them to whom, how often, and how they stand; null where there are none. */
export const dutiesTable = (
  id: string,
  caption: string,
  scope: PaperScope,
  duties: readonly OwedDuty[],
): Table | null => {
  const { columns } = scope.words.governance.duties;
  if (duties.length === 0) return null;
  return {
    id,
    caption,
    columns: [
      words(columns.owed, 1.6),
      words(columns.stands, 1.4),
      words(columns.often, 1),
      words(columns.by, 1.2),
      words(columns.to, 1.2),
      words(columns.source, 0.8),
    ],
    rows: duties.map((owed) =>
      row(
        owed.duty.says,
        standingCell(scope, owed),
        frequencyWords(scope, owed.duty),
        titlesOf(scope, owed.duty.by),
        titlesOf(scope, owed.duty.to),
        cell(sourceText(owed.duty.source, scope.words)),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
