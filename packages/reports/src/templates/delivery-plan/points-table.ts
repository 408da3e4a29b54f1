import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfBody, titleOfEither } from '../../selections/titles.ts';

/** What a plan raises, to whom, by whom and by when: a point that is raised to nobody says so. */
export const pointsTable = ({ words: said, workspace }: PaperScope, { plan }: PlanInScope): Table => {
  const { caption, columns, ...none } = said.deliveryPlans.points;
  return {
    id: `${plan.id}-points`,
    caption,
    columns: [
      words(columns.point, 2.4),
      words(columns.toDecide, 1.2),
      words(columns.owner, 1.2),
      words(columns.by, 1),
      words(columns.printedAt, 0.8),
    ],
    rows: plan.pointsForEscalation.map(({ ref, says, to, owners, due, source }) =>
      row(
        [ref, says].filter((each) => each !== null).join('. '),
        to === null ? none.nobodyNamed : titleOfBody(workspace, to),
        owners.length === 0
          ? none.noOwner
          : owners.map((owner) => titleOfEither(workspace, owner)).join(', '),
        due === null ? none.noDate : said.days.day(due),
        cell(sourceText(source, said)),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
