import { type Cell, cell, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { OwedDuty } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { printDay } from '../../words/print-day.ts';
import { standingCell, titlesOf } from './duty-words.ts';

/** A request is answered where a duty is met. */
const answeredCell = (owed: OwedDuty): Cell =>
  owed.state === 'met' && owed.lastMetOn !== null
    ? cell([status(owed.judgement.status, 'Answered')], `On ${printDay(owed.lastMetOn)}`)
    : standingCell(owed);

/** Requests with who asked whom, when, and what became of them. */
export const requestsTable = ({ workspace }: PaperScope, requests: readonly OwedDuty[]): Table => ({
  id: 'requests-table',
  caption: 'Requests made in minutes',
  columns: [
    words('What was asked for', 1.6),
    words('How it stands', 1.4),
    words('Asked on', 1),
    words('Asked by', 1.2),
    words('Of whom', 1.2),
    words('Source', 0.8),
  ],
  rows: requests.map((owed) =>
    row(
      owed.duty.says,
      answeredCell(owed),
      owed.duty.from === null ? 'Day not printed' : printDay(owed.duty.from),
      titlesOf(workspace, owed.duty.to),
      titlesOf(workspace, owed.duty.by),
      cell(sourceText(owed.duty.source)),
    ),
  ),
  notes: [],
  reading: 'by-row',
});
