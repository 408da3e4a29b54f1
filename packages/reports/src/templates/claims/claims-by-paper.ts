import type { CheckedClaim, ClaimVerdict } from '@ragstone/assurance';
import { groupRow, type Row, type Table } from '../../model/table.ts';
import { claimColumns, claimRow, newestFirst } from '../../passages/claims-table.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';

/** The documents that state anything, the latest first. */
export const papersOf = (scope: PaperScope): readonly string[] => [
  ...new Set(newestFirst(scope).map(({ source }) => source.document)),
];

/** A document by its number, with its title and day. */
const paperTitle = ({ words: { days }, workspace }: PaperScope, id: string): string => {
  const document = workspace.documents.find((each) => each.id === id);
  return document === undefined ? id : `${id}: ${document.title} (${days.day(document.published)})`;
};

/** The claims of one verdict, each under the document that states it; null where there are none. */
export const claimsByPaper = (scope: PaperScope, verdict: ClaimVerdict, caption: string): Table | null => {
  const rows = rowsByPaper(scope, verdict, (claim) => claimRow(scope, claim));
  if (rows.length === 0) return null;
  return {
    id: `${verdict}-table`,
    caption,
    columns: claimColumns(scope),
    rows,
    notes: [],
    reading: 'by-row',
  };
};

/** A row for each claim of one verdict, under a heading for the document that states it. */
export const rowsByPaper = (
  scope: PaperScope,
  verdict: ClaimVerdict,
  toRow: (claim: CheckedClaim) => Row,
): readonly Row[] => {
  const claims = newestFirst(scope).filter((claim) => claim.verdict === verdict);
  return papersOf(scope).flatMap((document) => {
    const own = claims.filter(({ source }) => source.document === document);
    return own.length === 0 ? [] : [groupRow(paperTitle(scope, document)), ...own.map(toRow)];
  });
};
