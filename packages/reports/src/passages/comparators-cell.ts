import type { ComparatorEvidence, Judgement } from '@ragstone/assurance';
import type { ComparisonOutcome } from '@ragstone/statistics';
import { type Cell, cell } from '../model/table.ts';
import { type Inline, sign, type Text } from '../model/text.ts';
import type { ClaimThat } from '../selections/printed-claims.ts';
import { capitalised } from '../words/sentence.ts';
import { printFigure, printInTable } from './print-figure.ts';
import { reasonsInWords } from './status-words.ts';
import { verdictAfter } from './verdict-words.ts';

const comparisonWords: Readonly<Record<ComparisonOutcome, string>> = {
  better: 'Better',
  similar: 'Similar',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
};

/** How far the figure is from another place's, and on which side. */
const distance = ({ difference }: ComparatorEvidence, decimals: number): string | null => {
  if (difference === null) return null;
  const { absolute, unit } = difference;
  if (absolute === 0) return 'no difference';
  return `${printFigure(Math.abs(absolute), unit, decimals)} ${absolute > 0 ? 'above' : 'below'}`;
};

/** Whether that is more than chance, by shape and words; null where nobody asked. */
const tested = ({ comparator }: ComparatorEvidence, { evidence }: Judgement): Inline | null => {
  const of = evidence.significance?.find((each) => each.comparator === comparator);
  if (of === undefined) return null;
  return of.outcome === null
    ? sign('not-compared', 'Not tested')
    : sign(of.outcome, comparisonWords[of.outcome]);
};

const lines = (judgement: Judgement, each: ComparatorEvidence): readonly Text[] => {
  const { unit, decimals, value } = judgement;
  if (each.value === null) return [[`${each.placeName}: no figure, ${reasonsInWords(each.reasons)}`]];
  const by = distance(each, decimals);
  const chance = tested(each, judgement);
  return [
    [`${each.placeName} ${printInTable(each.value, unit, decimals, value)}`],
    ...(by === null ? [] : [chance === null ? [capitalised(by)] : [chance, `, ${by}`]]),
  ];
};

/** A significance that a document prints, with what became of it. */
const asPrinted = ({ assertion, verdict }: ClaimThat<'significance'>): Text => [
  'Printed: ',
  sign(assertion.words, `significantly ${assertion.words}`),
  verdictAfter(verdict),
];

/**
 * The figure beside those of other places: each with its number, whether it differs by more than chance, and by how
 * much; and what documents print of that.
 */
export const comparatorsCell = (
  judgement: Judgement,
  printed: readonly ClaimThat<'significance'>[],
): Cell => {
  const [first, ...notes] = [
    ...judgement.comparators.flatMap((each) => lines(judgement, each)),
    ...printed.map(asPrinted),
  ];
  return first === undefined ? cell('No comparator') : { text: first, notes };
};
