import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { statusCell } from '../../passages/status-words.ts';
import { subjectReasons } from '../../passages/subject-reasons.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';

/** Each action with its owner, its day and how it stands; what is missing is said. */
export const actionsTable = ({ workspace }: PaperScope, of: PlanInScope): Table => ({
  id: `${of.plan.id}-actions`,
  caption: 'Actions',
  columns: [
    words('Action', 2),
    words('Owner', 1.3),
    words('Due', 1),
    words('Status', 1.5),
    words('Printed at', 0.8),
  ],
  rows: of.actions.map((action) => {
    const judged = of.judged('action', action.id);
    const owners = action.owners.map((owner) => titleOfEither(workspace, owner));
    const open = action.milestones.filter(({ reached }) => reached === null);
    return row(
      cell(
        [action.ref, action.says].filter((each) => each !== null).join(' '),
        ...open.map(
          ({ says, due }) =>
            `Not reached: ${says.toLowerCase()}, ${due === null ? 'no date' : printDay(due)}.`,
        ),
      ),
      owners.length === 0 ? 'No owner' : owners.join(', '),
      action.due === null ? 'No date' : printDay(action.due),
      judged === null ? (action.status ?? 'None') : statusCell(judged, subjectReasons),
      cell(sourceText(action.source)),
    );
  }),
  notes: [],
  reading: 'by-row',
});
