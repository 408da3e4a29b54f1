import type { Assertion, CheckedClaim, ClaimVerdict, Workspace } from '@ragstone/assurance';
import { compareText, findTerm, type Unit } from '@ragstone/rag';
import { directionWords } from '@ragstone/statistics';
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
  if (assertion.says === 'comparison' || assertion.says === 'movement') return capitalised(assertion.words);
  if (assertion.says === 'rank') return `Rank ${assertion.rank} of ${assertion.of}, 1 the ${assertion.first}`;
  if (assertion.says === 'trend') return directionWords[assertion.direction];
  if (assertion.says === 'significance') return `${capitalised(assertion.words)}, tested`;
  if (assertion.says === 'list') return `“${assertion.words}”: ${assertion.names.length} named`;
  const printed = printFigure(assertion.value, assertion.unit, assertion.decimals);
  if (assertion.says === 'change') return signed(assertion.value, printed);
  return assertion.roundedTo === undefined
    ? printed
    : `${printed}, to the nearest ${printMoney(assertion.roundedTo)}`;
};

/** What the evidence gives, on as many digits as show that it is another number. */
export const givenByEvidence = (
  claim: CheckedClaim,
  { vocabularies }: Pick<Workspace, 'vocabularies'>,
): string => {
  const { assertion, computed, verdict, computedUnit } = claim;
  if (claim.given !== undefined) return claim.given;
  if (assertion.says === 'status') return givenOfStatus(verdict, assertion.words, vocabularies);
  if (isInWords(assertion)) return 'No answer';
  if (computed === null) return verdict === 'conflicting' ? 'No single number' : 'No figure';
  if (assertion.says === 'comparison') return givenOfComparison(computed, computedUnit ?? 'count');
  if (assertion.says === 'movement')
    return signed(computed, printFigure(computed, computedUnit ?? 'count', computedUnit === null ? 0 : 1));
  if (verdict !== 'confirmed' && claim.reproducedBy !== 'none') return 'The same number; see why';
  const printed = printFigure(
    computed,
    computedUnit ?? assertion.unit,
    assertion.decimals,
    verdict === 'disputed' ? assertion.value : null,
  );
  return assertion.says === 'change' ? signed(computed, printed) : printed;
};

type InWords = Extract<Assertion, { readonly says: 'rank' | 'trend' | 'significance' | 'list' }>;

/** What no single number answers. */
const isInWords = (assertion: Assertion): assertion is InWords =>
  ['rank', 'trend', 'significance', 'list'].includes(assertion.says);

/** A change says which way it goes. */
const signed = (value: number, printed: string): string => (value > 0 ? `+${printed}` : printed);

const givenOfStatus = (
  verdict: ClaimVerdict,
  words: string,
  vocabularies: Workspace['vocabularies'],
): string => {
  if (verdict === 'conflicting') return 'No single answer';
  const says = findTerm(words, vocabularies)?.says ?? null;
  if (verdict === 'unverifiable' || says === null) return 'No answer';
  return (says === 'met') === (verdict === 'confirmed') ? 'Met' : 'Not met';
};

const givenOfComparison = (difference: number, unit: Unit): string => {
  const printed = printFigure(Math.abs(difference), unit, 1);
  return difference === 0 ? 'The same' : `${printed} ${difference > 0 ? 'higher' : 'lower'}`;
};

/** Why a claim has its verdict. */
export const whyInWords = ({ say }: PaperScope, { why }: CheckedClaim): string =>
  why.map((each) => sentence(say(each))).join(' ');

/** Whether there is more to say of a confirmed claim than that the evidence gives its very number. */
export const hasCaveat = ({ assertion, reproducedBy, why }: CheckedClaim): boolean =>
  !('value' in assertion) || reproducedBy !== 'exact' || why.length > 1;

/** The columns of a table of claims; `claimRow` fills them. */
export const claimColumns: Table['columns'] = [
  words('What is stated', 1.7),
  words('Printed', 1),
  words('Evidence gives', 1),
  words('Why', 2.7),
  words('Source', 0.8),
];

export const claimRow = (scope: PaperScope, claim: CheckedClaim): Row =>
  row(
    cell(claim.title, ...periodNote(claim)),
    printedAssertion(claim.assertion),
    givenByEvidence(claim, scope.workspace),
    whyInWords(scope, claim),
    cell(sourceText(claim.source)),
  );

/** The period, unless the title names it. */
export const periodNote = (claim: CheckedClaim): readonly string[] => {
  const period = capitalised(printPeriod(claim.subject.period));
  return claim.title.toLowerCase().includes(period.toLowerCase()) ? [] : [period];
};

/** Statements of the latest document first, in the order of its lines: those are the ones about to be relied on. */
export const newestFirst = ({ claims, workspace }: PaperScope): readonly CheckedClaim[] => {
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
    columns: claimColumns,
    rows,
    notes: [],
    reading: 'by-row',
  };
};
