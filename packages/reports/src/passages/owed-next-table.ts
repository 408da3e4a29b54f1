import { owedFollowUps } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither } from '../selections/titles.ts';
import { capitalised } from '../words/sentence.ts';

/** What escalations have somebody do by a day, the earliest first; null where nothing has a day. */
export const owedNextTable = (id: string, caption: string, scope: PaperScope): Table | null => {
  const owed = owedFollowUps(scope.escalations);
  const { days, owedNext: says } = scope.words;
  if (owed.length === 0) return null;
  return {
    id,
    caption,
    columns: [
      words(says.columns.by, 0.8),
      words(says.columns.what, 1.4),
      words(says.columns.about, 1.6),
      words(says.columns.from, 1),
    ],
    rows: owed.map(({ what, title, owner, dueOn, late, draft }) =>
      row(
        cell(days.day(dueOn), ...(late ? [says.late] : [])),
        capitalised(what),
        cell(title, ...(draft ? [says.draft] : [])),
        owner === null ? says.nobody : titleOfEither(scope.workspace, owner),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
