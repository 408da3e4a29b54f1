import type { Judgement, SpcEvidence } from '@ragstone/assurance';
import type { DirectionOfTravel } from '@ragstone/statistics';
import { plainText } from '../model/plain-text.ts';
import type { Sign } from '../model/sign.ts';
import { type Cell, cell } from '../model/table.ts';
import { sign, type Text } from '../model/text.ts';
import type { ClaimThat } from '../selections/printed-claims.ts';
import { capitalised } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

const directionSigns: Readonly<Record<DirectionOfTravel, Sign>> = {
  'cannot-be-calculated': 'no-trend',
  'no-significant-change': 'level',
  increasing: 'rising',
  decreasing: 'falling',
  'increasing-getting-better': 'rising-better',
  'increasing-getting-worse': 'rising-worse',
  'decreasing-getting-better': 'falling-better',
  'decreasing-getting-worse': 'falling-worse',
};

const icons = ({ beside }: Words, { variation, assurance }: SpcEvidence): readonly Text[] => [
  ...(variation === null ? [] : [[sign(variation, beside.variations[variation])]]),
  ...(assurance === null ? [] : [[sign(assurance, beside.assurances[assurance])]]),
];

/** A direction that a document prints, with what became of it. */
const asPrinted = (
  { beside, claimsTable }: Words,
  { assertion: { direction }, verdict }: ClaimThat<'trend'>,
): Text => [
  beside.printed,
  sign(directionSigns[direction], lowerFirst(claimsTable.directions[direction])),
  beside.verdictAfter(verdict),
];

/** What two documents print alike is said once. */
const distinct = (said: readonly Text[]): readonly Text[] => [
  ...new Map(said.map((each) => [plainText(each), each])).values(),
];

const lowerFirst = (text: string): string => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;

/**
 * Where the figure is going: the arrow and the words of its recent trend, the icons of its process chart, and the
 * directions that documents print of it.
 */
export const trendCell = (
  words: Words,
  { evidence: { trend, spc } }: Judgement,
  printed: readonly ClaimThat<'trend'>[],
): Cell => {
  const { beside, claimsTable } = words;
  const process = [
    ...(spc === null ? [] : icons(words, spc)),
    ...distinct(printed.map((each) => asPrinted(words, each))),
  ];
  if (trend === null) {
    const [first, ...notes] = process;
    return first === undefined ? cell(beside.trend.notAskedFor) : { text: first, notes };
  }
  const [from] = trend.periods;
  const to = trend.periods.at(-1);
  const over = from === undefined || to === undefined ? null : capitalised(beside.trend.over(from, to));
  return {
    text: [sign(directionSigns[trend.direction], claimsTable.directions[trend.direction])],
    notes: [...(over === null ? [] : [[over]]), ...process],
  };
};
