import type { Judgement, SpcEvidence } from '@ragstone/assurance';
import { type DirectionOfTravel, directionWords } from '@ragstone/statistics';
import type { Sign } from '../model/sign.ts';
import { type Cell, cell } from '../model/table.ts';
import { sign, type Text } from '../model/text.ts';
import type { ClaimThat } from '../selections/printed-claims.ts';
import { printPeriod } from '../words/print-period.ts';
import { capitalised } from '../words/sentence.ts';
import { assuranceWords, variationWords } from './process-words.ts';
import { verdictAfter } from './verdict-words.ts';

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

const icons = ({ variation, assurance }: SpcEvidence): readonly Text[] => [
  ...(variation === null ? [] : [[sign(variation, variationWords[variation])]]),
  ...(assurance === null ? [] : [[sign(assurance, assuranceWords[assurance])]]),
];

/** A direction that a document prints, with what became of it. */
const asPrinted = ({ assertion, verdict }: ClaimThat<'trend'>): Text => [
  'Printed: ',
  sign(directionSigns[assertion.direction], lowerFirst(directionWords[assertion.direction])),
  verdictAfter(verdict),
];

const lowerFirst = (text: string): string => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;

/**
 * Where the figure is going: the arrow and the words of its recent trend, the icons of its process chart, and the
 * directions that documents print of it.
 */
export const trendCell = (
  { evidence: { trend, spc } }: Judgement,
  printed: readonly ClaimThat<'trend'>[],
): Cell => {
  const process = [...(spc === null ? [] : icons(spc)), ...printed.map(asPrinted)];
  if (trend === null) {
    const [first, ...notes] = process;
    return first === undefined ? cell('Not asked for') : { text: first, notes };
  }
  const [from] = trend.periods;
  const to = trend.periods.at(-1);
  const over =
    from === undefined || to === undefined ? null : capitalised(`${printPeriod(from)} to ${printPeriod(to)}`);
  return {
    text: [sign(directionSigns[trend.direction], directionWords[trend.direction])],
    notes: [...(over === null ? [] : [[over]]), ...process],
  };
};
