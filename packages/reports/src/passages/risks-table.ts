import type { Risk } from '@ragstone/commitments';
import { cell, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfEither } from '../selections/titles.ts';
import { sentence } from '../words/sentence.ts';
import { sourceText } from './source-text.ts';

/** Risks to plans, each with how likely it is, what is done about it and by whom. */
export const risksTable = (
  id: string,
  risks: readonly Risk[],
  { words: said, workspace }: PaperScope,
): Table => {
  const { caption, columns, ...says } = said.evidence.risks;
  return {
    id,
    caption,
    columns: [
      words(columns.risk, 2),
      words(columns.likelihood, 0.9),
      words(columns.mitigations, 2.2),
      words(columns.owner, 1),
      words(columns.printedAt, 0.8),
    ],
    rows: risks.map((risk) => {
      const [first, ...rest] = risk.mitigations.map(sentence);
      const owners = risk.owners.map((owner) => titleOfEither(workspace, owner));
      return row(
        risk.says,
        risk.likelihood ?? says.notWeighed,
        first === undefined ? says.none : cell(first, ...rest),
        owners.length === 0 ? says.noOwner : owners.join(', '),
        cell(sourceText(risk.source, said)),
      );
    }),
    notes: [],
    reading: 'by-row',
  };
};
