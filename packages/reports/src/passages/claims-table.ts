import type { Assertion, CheckedClaim, ClaimVerdict } from '@ragstone/assurance';
import { compareText, findTerm, type Unit } from '@ragstone/rag';
import { cell, groupRow, type Row, row, type Table, words } from '../model/table.ts';
import { type Text, text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import type { SharedWords } from '../words/words.ts';
import { sourceText } from './source-text.ts';

/** The verdicts that somebody must look at, gravest first. */
export const doubtfulVerdicts: readonly ClaimVerdict[] = ['disputed', 'conflicting', 'unverifiable'];

/** Of a paper's scope, what a claim is told by. */
type Told = Pick<PaperScope<SharedWords>, 'words' | 'workspace'>;

/** What the document prints. */
export const printedAssertion = (
  { words: { asWritten, claimsTable, numbers } }: Told,
  of: Assertion,
): Text => {
  const { compared, directions, moved, printed: says } = claimsTable;
  if (of.says === 'status') return text`“${asWritten(of.words)}”`;
  if (of.says === 'comparison') return [compared[of.words]];
  if (of.says === 'movement') return [moved[of.words]];
  if (of.says === 'rank') return [says.rank(of)];
  if (of.says === 'trend') return [directions[of.direction]];
  if (of.says === 'significance') return [says.tested(of.words)];
  if (of.says === 'list') return says.list(asWritten(of.words), of.names.length);
  const printed = numbers.figure(of.value, of.unit, of.decimals);
  if (of.says === 'change') return [signed(of.value, printed)];
  return [
    of.roundedTo === undefined
      ? printed
      : says.toTheNearest(printed, numbers.figure(of.roundedTo, of.unit, 0)),
  ];
};

/** What the evidence gives, on as many digits as show that it is another number. */
export const givenByEvidence = (scope: Told, claim: CheckedClaim): Text => {
  const { assertion, computed, verdict } = claim;
  const { asWritten, claimsTable } = scope.words;
  const says = claimsTable.given;
  if (claim.given !== undefined) return [asWritten(claim.given)];
  if (assertion.says === 'status') return [givenOfStatus(scope, verdict, assertion.words)];
  if (isInWords(assertion)) return [says.noAnswer];
  if (computed === null) return [verdict === 'conflicting' ? says.noSingleNumber : says.noFigure];
  return [givenNumber(scope, { ...claim, assertion, computed })];
};

type InWords = Extract<Assertion, { readonly says: 'status' | 'rank' | 'trend' | 'significance' | 'list' }>;

/** What no single number answers. */
const isInWords = (assertion: Assertion): assertion is InWords =>
  ['rank', 'trend', 'significance', 'list'].includes(assertion.says);

/** Whether the evidence gives the very number that is printed, and something else is wrong with the statement or unknown. */
export const isSameNumber = ({
  assertion,
  computed,
  given,
  reproducedBy,
  verdict,
}: Pick<CheckedClaim, 'assertion' | 'computed' | 'given' | 'reproducedBy' | 'verdict'>): boolean =>
  given === undefined &&
  !isInWords(assertion) &&
  assertion.says !== 'comparison' &&
  assertion.says !== 'movement' &&
  computed !== null &&
  verdict !== 'confirmed' &&
  reproducedBy !== 'none';

/** A claim that a number answers. */
type InNumbers = CheckedClaim & {
  readonly assertion: Exclude<Assertion, InWords>;
  readonly computed: number;
};

const givenNumber = (scope: Told, { assertion, computed, computedUnit, ...claim }: InNumbers): string => {
  const { claimsTable, numbers } = scope.words;
  if (assertion.says === 'comparison') return givenOfComparison(scope, computed, computedUnit ?? 'count');
  if (assertion.says === 'movement')
    return signed(computed, numbers.figure(computed, computedUnit ?? 'count', computedUnit === null ? 0 : 1));
  if (isSameNumber({ assertion, computed, ...claim })) return claimsTable.given.sameNumber;
  const printed = numbers.figure(
    computed,
    computedUnit ?? assertion.unit,
    assertion.decimals,
    claim.verdict === 'disputed' ? assertion.value : null,
  );
  return assertion.says === 'change' ? signed(computed, printed) : printed;
};

/** A change says which way it goes. */
const signed = (value: number, printed: string): string => (value > 0 ? `+${printed}` : printed);

const givenOfStatus = ({ words, workspace }: Told, verdict: ClaimVerdict, printed: string): string => {
  const { given } = words.claimsTable;
  if (verdict === 'conflicting') return given.noSingleAnswer;
  const says = findTerm(printed, workspace.vocabularies)?.says ?? null;
  if (verdict === 'unverifiable' || says === null) return given.noAnswer;
  return (says === 'met') === (verdict === 'confirmed') ? given.met : given.notMet;
};

const givenOfComparison = ({ words }: Told, difference: number, unit: Unit): string => {
  const { given } = words.claimsTable;
  const by = words.numbers.figure(Math.abs(difference), unit, 1);
  if (difference === 0) return given.same;
  return difference > 0 ? given.higher(by) : given.lower(by);
};

/** Why a claim has its verdict. */
export const whyInWords = ({ say }: PaperScope, { why }: CheckedClaim): string =>
  why.map((each) => sentence(say(each))).join(' ');

/** Whether there is more to say of a confirmed claim than that the evidence gives its very number. */
export const hasCaveat = ({ assertion, reproducedBy, why }: CheckedClaim): boolean =>
  !('value' in assertion) || reproducedBy !== 'exact' || why.length > 1;

/** The columns of a table of claims; `claimRow` fills them. */
export const claimColumns = ({ words: { claimsTable } }: PaperScope): Table['columns'] => {
  const { columns } = claimsTable;
  return [
    words(columns.stated, 1.7),
    words(columns.printed, 1),
    words(columns.given, 1),
    words(columns.why, 2.7),
    words(columns.source, 0.8),
  ];
};

export const claimRow = (scope: PaperScope, claim: CheckedClaim): Row =>
  row(
    cell(claim.title, ...periodNote(scope, claim)),
    cell(printedAssertion(scope, claim.assertion)),
    cell(givenByEvidence(scope, claim)),
    whyInWords(scope, claim),
    cell(sourceText(claim.source, scope.words)),
  );

/** The period, unless the title names it. */
export const periodNote = ({ words: { days } }: PaperScope, claim: CheckedClaim): readonly string[] => {
  const period = capitalised(days.period(claim.subject.period));
  return claim.title.toLowerCase().includes(period.toLowerCase()) ? [] : [period];
};

/** Statements of the latest document first, in the order of its lines: those are the ones about to be relied on. */
export const newestFirst = ({
  claims,
  workspace,
}: Pick<PaperScope, 'claims' | 'workspace'>): readonly CheckedClaim[] => {
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
      : [
          groupRow(scope.words.claimsTable.group(verdict, of.length)),
          ...of.map((claim) => claimRow(scope, claim)),
        ];
  });
  if (rows.length === 0) return null;
  return {
    id,
    caption,
    columns: claimColumns(scope),
    rows,
    notes: [],
    reading: 'by-row',
  };
};
