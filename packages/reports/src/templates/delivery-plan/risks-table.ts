import { cell, row, type Table, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { sentence } from '../../words/sentence.ts';

/** The risks to a plan, each with how likely it is, what is done about it and by whom. */
export const risksTable = ({ workspace }: PaperScope, { plan }: PlanInScope): Table => ({
  id: `${plan.id}-risks`,
  caption: 'Risks',
  columns: [
    words('Risk', 2),
    words('Likelihood', 0.9),
    words('Mitigations', 2.2),
    words('Owner', 1),
    words('Printed at', 0.8),
  ],
  rows: plan.risks.map(({ says, likelihood, mitigations, owners, source }) => {
    const [first, ...rest] = mitigations.map(sentence);
    return row(
      says,
      likelihood ?? 'Not weighed',
      first === undefined ? 'None' : cell(first, ...rest),
      owners.length === 0 ? 'No owner' : owners.map((owner) => titleOfEither(workspace, owner)).join(', '),
      cell(sourceText(source)),
    );
  }),
  notes: [],
  reading: 'by-row',
});
