import type { Risk } from '@ragstone/commitments';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither } from '../selections/titles.ts';
import { sentence } from '../words/sentence.ts';
import { sourceText } from './source-text.ts';

/** Risks to plans, each with how likely it is, what is done about it and by whom. */
export const risksTable = (id: string, risks: readonly Risk[], { workspace }: PaperScope): Table => ({
  id,
  caption: 'Risks',
  columns: [
    words('Risk', 2),
    words('Likelihood', 0.9),
    words('Mitigations', 2.2),
    words('Owner', 1),
    words('Printed at', 0.8),
  ],
  rows: risks.map(({ says, likelihood, mitigations, owners, source }) => {
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
