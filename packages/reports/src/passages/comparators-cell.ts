import type { ComparatorEvidence, Judgement } from '@ragstone/assurance';
import { type Cell, cell } from '../model/table.ts';
import { type Inline, sign, type Text } from '../model/text.ts';
import type { ClaimThat } from '../selections/printed-claims.ts';
import { capitalised } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { reasonsInWords } from './status-words.ts';

/** How far the figure is from another place's, and on which side. */
const distance = (
  { beside, numbers }: Words,
  { difference }: ComparatorEvidence,
  decimals: number,
): string | null => {
  const { comparators: says } = beside;
  if (difference === null) return null;
  const { absolute, unit } = difference;
  if (absolute === 0) return says.noDifference;
  const by = numbers.figure(Math.abs(absolute), unit, decimals);
  return absolute > 0 ? says.above(by) : says.below(by);
};

/** Whether that is more than chance, by shape and words; null where nobody asked. */
const tested = (
  { beside: { comparators: says } }: Words,
  { comparator }: ComparatorEvidence,
  { evidence }: Judgement,
): Inline | null => {
  const of = evidence.significance?.find((each) => each.comparator === comparator);
  if (of === undefined) return null;
  return of.outcome === null
    ? sign('not-compared', says.notTested)
    : sign(of.outcome, says.compared[of.outcome]);
};

const lines = (words: Words, judgement: Judgement, each: ComparatorEvidence): readonly Text[] => {
  const { unit, decimals, value } = judgement;
  if (each.value === null)
    return [[words.beside.comparators.noFigure(each.placeName, reasonsInWords(words, each.reasons))]];
  const by = distance(words, each, decimals);
  const chance = tested(words, each, judgement);
  return [
    [`${each.placeName} ${words.numbers.inTable(each.value, unit, decimals, value)}`],
    ...(by === null ? [] : [chance === null ? [capitalised(by)] : [chance, `, ${by}`]]),
  ];
};

/** A significance that a document prints, with what became of it. */
const asPrinted = ({ beside: says }: Words, { assertion, verdict }: ClaimThat<'significance'>): Text => [
  says.printed,
  sign(assertion.words, says.comparators.significantly(assertion.words)),
  says.verdictAfter(verdict),
];

/**
 * The figure beside those of other places: each with its number, whether it differs by more than chance, and by how
 * much; and what documents print of that.
 */
export const comparatorsCell = (
  words: Words,
  judgement: Judgement,
  printed: readonly ClaimThat<'significance'>[],
): Cell => {
  const [first, ...notes] = [
    ...judgement.comparators.flatMap((each) => lines(words, judgement, each)),
    ...printed.map((each) => asPrinted(words, each)),
  ];
  return first === undefined ? cell(words.beside.comparators.none) : { text: first, notes };
};
