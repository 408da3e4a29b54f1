import { printPeriod } from '@ragstone/calendar';
import { type Maybe, printList, reasonWords } from '@ragstone/rag';
import type { Claim, Operand } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { requestOf } from './work-out.ts';

/** Which of the figures that a claim sets against each other are not known, and why, each for itself. */
export const unknownSides = (
  sides: readonly (readonly [Operand, Maybe<unknown>])[],
  claim: Claim,
  knowledge: Knowledge,
): string => {
  const said = sides.flatMap(([operand, number]) => {
    if (number.known) return [];
    const { period, place } = requestOf(operand, claim.subject, knowledge);
    const whose = place === claim.subject.place ? '' : ` (${knowledge.placeName(place)})`;
    const why = printList(number.reasons.map((reason) => reasonWords[reason]));
    return [`the ${operand.role}${whose} for ${printPeriod(period)}, because ${why}`];
  });
  return `It cannot be worked out again without ${said.join('; or ')}.`;
};
