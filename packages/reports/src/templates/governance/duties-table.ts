import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { frequencyWords, standingCell, titlesOf } from './duty-words.ts';

/** Duties with who owes them to whom, how often, and how they stand; null where there are none. */
export const dutiesTable = (
  id: string,
  caption: string,
  { workspace }: PaperScope,
  duties: readonly OwedDuty[],
): Table | null =>
  duties.length === 0
    ? null
    : {
        id,
        caption,
        columns: [
          words('What is owed', 1.6),
          words('How it stands', 1.4),
          words('How often', 1),
          words('By', 1.2),
          words('To', 1.2),
          words('Source', 0.8),
        ],
        rows: duties.map((owed) =>
          row(
            owed.duty.says,
            standingCell(owed),
            frequencyWords(owed.duty),
            titlesOf(workspace, owed.duty.by),
            titlesOf(workspace, owed.duty.to),
            cell(sourceText(owed.duty.source)),
          ),
        ),
        notes: [],
        reading: 'by-row',
      };
