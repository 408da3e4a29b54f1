import { type Located, printList, printQuantity, reasonsOf, reasonWords } from '@ragstone/rag';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { percentChangeOf } from './arithmetic.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { reproduceDifference } from './reproduce.ts';
import { workOut, workOutFigure } from './work-out.ts';
import { restsOnPrint, type Worked } from './worked.ts';

type ChangeAssertion = Extract<Assertion, { readonly says: 'change' }>;

/** A change in percent from one figure to another; a reduction is negative. */
export const checkChange = (
  claim: Located<Claim>,
  assertion: ChangeAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const from = workOutFigure(assertion.from, claim.subject, knowledge);
  const to = workOutFigure(assertion.to, claim.subject, knowledge);
  const worked = claim.workings === undefined ? null : workOut(claim.workings, claim.subject, knowledge);
  const change =
    worked !== null
      ? worked.known
        ? worked.value
        : null
      : from.known && to.known
        ? percentChangeOf(from.value, to.value)
        : null;
  if (change === null) {
    const reasons = reasonsOf(from, to, ...(worked === null ? [] : [worked])).map(
      (reason) => reasonWords[reason],
    );
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: [
        `It cannot be worked out again: ${printList(reasons) || 'the first figure is zero'}.`,
        ...(to.known && !from.known ? impliedFirst(assertion, to.value, knowledge) : []),
      ],
    });
  }
  const reproducedBy = reproduceDifference(assertion, change);
  return checkOf(claim, {
    verdict: reproducedBy === 'none' ? 'disputed' : restsOnPrint(change) ? 'unverifiable' : 'confirmed',
    reproducedBy,
    computed: change.value,
    computedUnit: 'percent',
    why: [
      ...change.rests.map((rest) => `${capital(rest.says)}.`),
      `That is a change of ${signed(change.value, assertion.decimals + 1)}; ${signed(assertion.value, assertion.decimals)} is printed.`,
    ],
  });
};

/** What the first figure would have to be for the printed change to end at the last one. */
const impliedFirst = (
  { value, decimals, from }: ChangeAssertion,
  to: Worked,
  knowledge: Knowledge,
): readonly string[] => {
  const half = 0.5 * 10 ** -decimals;
  if (value - half <= -100) return [];
  const { unit, decimals: places } = knowledge.book.metric(from.metric);
  const before = (end: number, percent: number): string =>
    printQuantity(end / (1 + percent / 100), unit, places);
  return [
    `For it to be right, the first figure was ${before(to.value, value)}, between ${before(to.low, value + half)} and ${before(to.high, value - half)} as far as rounding allows.`,
  ];
};

const signed = (percent: number, decimals: number): string =>
  `${percent > 0 ? '+' : ''}${printQuantity(percent, 'percent', decimals)}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
