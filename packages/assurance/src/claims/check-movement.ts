import {
  compareNumbers,
  type Located,
  printList,
  printQuantity,
  reasonsOf,
  reasonWords,
} from '@ragstone/rag';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { differenceOf, percentChangeOf } from './arithmetic.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { workOut } from './work-out.ts';
import { restsOnPrint } from './worked.ts';

type MovementAssertion = Extract<Assertion, { readonly says: 'movement' }>;

/**
 * A paper says that something rose, fell or stayed. Only its first and last number are compared, unrounded: what lies
 * between them, and whether the movement is more than chance, is not said.
 */
export const checkMovement = (
  claim: Located<Claim>,
  assertion: MovementAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const from = workOut(assertion.from, claim.subject, knowledge);
  const to = workOut(assertion.to, claim.subject, knowledge);
  if (!from.known || !to.known) {
    const reasons = reasonsOf(from, to).map((reason) => reasonWords[reason]);
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: [`Which way it went cannot be worked out again: ${printList(reasons)}.`],
    });
  }
  const words = directions[compareNumbers(to.value.value, from.value.value) + 1];
  const change = differenceOf(to.value, from.value);
  const percent = percentChangeOf(from.value, to.value);
  const isRight = words === assertion.words;
  const rests = change.rests.map(({ says }) => `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.`);
  const isOnPrint = restsOnPrint(change);
  return checkOf(claim, {
    verdict: !isRight ? 'disputed' : isOnPrint ? 'unverifiable' : 'confirmed',
    reproducedBy: isRight && !isOnPrint ? 'exact' : 'none',
    computed: percent?.value ?? change.value,
    ...(percent === null ? {} : { computedUnit: 'percent' as const }),
    why: [
      ...rests,
      `That is ${words}${percent === null ? '' : `, by ${printQuantity(Math.abs(percent.value), 'percent', 1)}`}; it is called ${assertion.words}.`,
    ],
  });
};

const directions = ['falling', 'level', 'rising'] as const;
