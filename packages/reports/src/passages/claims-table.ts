import type { Assertion, CheckedClaim, ClaimVerdict } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { cell, groupRow, type Row, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { printPeriod } from '../words/print-period.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { printFigure, printMoney } from './print-figure.ts';
import { sourceText } from './source-text.ts';

const verdictWords: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'Confirmed: the evidence says so too',
  disputed: 'Disputed: the evidence gives another answer',
  conflicting: 'Conflicting: the evidence disagrees with itself',
  unverifiable: 'Unverifiable: the evidence is lacking',
};

/** The verdicts that somebody must look at, gravest first. */
export const doubtfulVerdicts: readonly ClaimVerdict[] = ['disputed', 'conflicting', 'unverifiable'];

/** What the document prints. */
export const printedAssertion = (assertion: Assertion): string => {
  if (assertion.says === 'status') return `“${assertion.words}”`;
  if (assertion.says === 'comparison') return capitalised(assertion.words);
  const printed = printFigure(assertion.value, assertion.unit, assertion.decimals);
  return assertion.roundedTo === undefined
    ? printed
    : `${printed}, to the nearest ${printMoney(assertion.roundedTo)}`;
};

/** What the evidence gives, on as many digits as show that it is another number. */
export const givenByEvidence = (claim: CheckedClaim): string => {
  const { assertion, computed } = claim;
  if (computed === null || assertion.says === 'status' || assertion.says === 'comparison') return 'See why';
  if (claim.verdict !== 'confirmed' && claim.reproducedBy !== 'none') return 'The same number; see why';
  return printFigure(
    computed,
    claim.computedUnit ?? assertion.unit,
    assertion.decimals,
    claim.verdict === 'disputed' ? assertion.value : null,
  );
};

const claimRow = (scope: PaperScope, claim: CheckedClaim): Row =>
  row(
    cell(claim.title, ...periodNote(claim)),
    printedAssertion(claim.assertion),
    givenByEvidence(claim),
    cell(claim.why.map((why) => sentence(scope.say(why))).join(' ')),
    cell(sourceText(claim.source)),
  );

/** The period, unless the title names it. */
export const periodNote = (claim: CheckedClaim): readonly string[] => {
  const period = capitalised(printPeriod(claim.subject.period));
  return claim.title.toLowerCase().includes(period.toLowerCase()) ? [] : [period];
};

/** Statements of the latest document first, in the order of its lines: those are the ones about to be relied on. */
const newestFirst = ({ claims, workspace }: PaperScope): readonly CheckedClaim[] => {
  const published = new Map(workspace.documents.map((each) => [each.id, each.published]));
  const day = (claim: CheckedClaim): string => published.get(claim.source.document) ?? '';
  return claims.toSorted(
    (a, b) =>
      compareText(day(b), day(a)) ||
      compareText(a.source.document, b.source.document) ||
      a.source.line - b.source.line ||
      compareText(a.id, b.id),
  );
};

/** The claims of some verdicts, grouped by verdict; null where there are none. */
export const claimsTable = (
  id: string,
  caption: string,
  scope: PaperScope,
  verdicts: readonly ClaimVerdict[],
): Table | null => {
  const rows = verdicts.flatMap((verdict) => {
    const of = newestFirst(scope).filter((claim) => claim.verdict === verdict);
    return of.length === 0
      ? []
      : [groupRow(`${verdictWords[verdict]} (${of.length})`), ...of.map((claim) => claimRow(scope, claim))];
  });
  if (rows.length === 0) return null;
  return {
    id,
    caption,
    columns: [
      words('What is stated', 1.7),
      words('Printed', 1),
      words('Evidence gives', 1),
      words('Why', 2.7),
      words('Source', 0.8),
    ],
    rows,
    notes: [],
    reading: 'by-row',
  };
};
