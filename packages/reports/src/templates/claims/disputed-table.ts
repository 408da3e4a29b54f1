import type { CheckedClaim } from '@ragstone/assurance';
import type { Definition } from '../../model/block.ts';
import { plainText } from '../../model/plain-text.ts';
import { cell, row, type Table, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import {
  givenByEvidence,
  newestFirst,
  periodNote,
  printedAssertion,
  whyInWords,
} from '../../passages/claims-table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { rowsByPaper } from './claims-by-paper.ts';

const anchor = ({ id }: CheckedClaim): string => `why-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The disputed claims in as few words as tell them, so that a page holds many; null where there are none. */
export const disputedTable = (scope: PaperScope): Table | null => {
  const { caption, columns } = scope.words.claims.disputed;
  const rows = rowsByPaper(scope, 'disputed', (claim) =>
    row(
      cell(claim.title, ...periodNote(scope, claim)),
      cell(printedAssertion(scope, claim.assertion)),
      cell([link(anchor(claim), plainText(givenByEvidence(scope, claim)))]),
      cell(sourceText(claim.source, scope.words)),
    ),
  );
  if (rows.length === 0) return null;
  return {
    id: 'disputed-table',
    caption,
    columns: [
      words(columns.statement, 2.6),
      words(columns.paper, 1.3),
      words(columns.figures, 1.5),
      words(columns.where, 0.9),
    ],
    rows,
    notes: [],
    reading: 'by-row',
  };
};

/** Why each is disputed, where the table leads to. */
export const whyDisputed = (scope: PaperScope): readonly Definition[] =>
  newestFirst(scope)
    .filter(({ verdict }) => verdict === 'disputed')
    .map((claim) => ({
      term: claim.title,
      id: anchor(claim),
      says: [[whyInWords(scope, claim)], sourceText(claim.source, scope.words)],
    }));
