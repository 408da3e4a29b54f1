import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfBody, titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';

/** What a plan raises, to whom, by whom and by when: a point that is raised to nobody says so. */
export const pointsTable = ({ workspace }: PaperScope, { plan }: PlanInScope): Table => ({
  id: `${plan.id}-points`,
  caption: 'Points for escalation',
  columns: [
    words('Point', 2.4),
    words('To decide', 1.2),
    words('Owner', 1.2),
    words('By', 1),
    words('Printed at', 0.8),
  ],
  rows: plan.pointsForEscalation.map(({ ref, says, to, owners, due, source }) =>
    row(
      [ref, says].filter((each) => each !== null).join('. '),
      to === null ? 'Nobody named' : titleOfBody(workspace, to),
      owners.length === 0 ? 'No owner' : owners.map((owner) => titleOfEither(workspace, owner)).join(', '),
      due === null ? 'No date' : printDay(due),
      cell(sourceText(source)),
    ),
  ),
  notes: [],
  reading: 'by-row',
});
