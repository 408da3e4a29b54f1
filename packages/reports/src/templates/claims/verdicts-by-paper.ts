import type { ClaimVerdict } from '@ragstone/assurance';
import { cell, numbers, row, type Table, totalRow, words } from '../../model/table.ts';
import { documentLink } from '../../passages/source-text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { papersOf } from './claims-by-paper.ts';

const verdicts: readonly ClaimVerdict[] = ['disputed', 'conflicting', 'unverifiable', 'confirmed'];

/** How many statements of each document have each verdict. */
export const verdictsByPaper = (scope: PaperScope): Table => {
  const { claims, workspace } = scope;
  const { byPaper: says } = scope.words.claims;
  const counts = (document: string | null): readonly string[] => {
    const own = claims.filter(({ source }) => document === null || source.document === document);
    return [...verdicts.map((verdict) => own.filter((claim) => claim.verdict === verdict)), own].map((each) =>
      String(each.length),
    );
  };
  const title = (id: string): string => workspace.documents.find((each) => each.id === id)?.title ?? '';
  return {
    id: 'papers-table',
    caption: says.caption,
    columns: [
      words(says.columns.paper, 2.6),
      numbers(says.columns.disputed),
      numbers(says.columns.conflicting),
      numbers(says.columns.unverifiable, 1.1),
      numbers(says.columns.confirmed),
      numbers(says.columns.all, 0.7),
    ],
    rows: [
      ...papersOf(scope).map((id) => row(cell([documentLink(id)], title(id)), ...counts(id))),
      totalRow(says.allPapers, ...counts(null)),
    ],
    notes: [],
    reading: 'as-grid',
  };
};
