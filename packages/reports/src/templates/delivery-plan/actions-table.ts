import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { statusCell } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';

/** Each action with its owner, its day and how it stands; what is missing is said. */
export const actionsTable = ({ words: said, workspace }: PaperScope, of: PlanInScope): Table => {
  const { caption, columns, ...says } = said.deliveryPlans.actions;
  return {
    id: `${of.plan.id}-actions`,
    caption,
    columns: [
      words(columns.action, 2),
      words(columns.owner, 1.3),
      words(columns.due, 1),
      words(columns.status, 1.5),
      words(columns.printedAt, 0.8),
    ],
    rows: of.actions.map((action) => {
      const judged = of.judged('action', action.id);
      const owners = action.owners.map((owner) => titleOfEither(workspace, owner));
      const open = action.milestones.filter(({ reached }) => reached === null);
      return row(
        cell(
          [action.ref, action.says].filter((each) => each !== null).join(' '),
          ...open.map((milestone) => says.notReached(milestone.says, milestone.due)),
        ),
        owners.length === 0 ? says.noOwner : owners.join(', '),
        action.due === null ? says.noDate : said.days.day(action.due),
        judged === null ? (action.status ?? says.noStatus) : statusCell(said, judged, said.reasons.ofSubject),
        cell(sourceText(action.source, said)),
      );
    }),
    notes: [],
    reading: 'by-row',
  };
};
