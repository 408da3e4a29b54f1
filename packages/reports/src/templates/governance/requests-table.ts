import { type Cell, cell, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { standingCell, titlesOf } from './duty-words.ts';

/** A request is answered where a duty is met. */
const answeredCell = (scope: PaperScope, owed: OwedDuty): Cell => {
  const { requests: says } = scope.words.governance;
  return owed.state === 'met' && owed.lastMetOn !== null
    ? cell([status(owed.judgement.status, says.answered)], says.on(owed.lastMetOn))
    : standingCell(scope, owed);
};

/** Requests with who asked whom, when, and what became of them. */
export const requestsTable = (scope: PaperScope, requests: readonly OwedDuty[]): Table => {
  const { days, governance } = scope.words;
  const { caption, columns, dayNotPrinted } = governance.requests;
  return {
    id: 'requests-table',
    caption,
    columns: [
      words(columns.asked, 1.6),
      words(columns.stands, 1.4),
      words(columns.on, 1),
      words(columns.by, 1.2),
      words(columns.of, 1.2),
      words(columns.source, 0.8),
    ],
    rows: requests.map((owed) =>
      row(
        owed.duty.says,
        answeredCell(scope, owed),
        owed.duty.from === null ? dayNotPrinted : days.day(owed.duty.from),
        titlesOf(scope, owed.duty.to),
        titlesOf(scope, owed.duty.by),
        cell(sourceText(owed.duty.source, scope.words)),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
