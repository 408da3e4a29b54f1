import { intersection, type Period, printPeriod, sameSpan } from '@ragstone/calendar';
import {
  type Finding,
  type Located,
  printQuantity,
  reasonsOf,
  reasonWords,
  unitOfDifference,
} from '@ragstone/rag';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { differenceOf, percentChangeOf } from './arithmetic.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { type ClaimFindingCode, claimFinding } from './claim-finding.ts';
import { reproduceDifference } from './reproduce.ts';
import { derivedOver, workOutFigure } from './work-out.ts';
import { restsOnPrint, type Worked } from './worked.ts';

type GapAssertion = Extract<Assertion, { readonly says: 'gap' }>;

/**
 * How far a paper says the actual is off its target. Both spans are named; where they differ, the gap over the
 * span that they share is given beside it.
 */
export const checkGap = (
  claim: Located<Claim>,
  assertion: GapAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const actual = workOutFigure(assertion.actual, claim.subject, knowledge);
  const target = workOutFigure(assertion.target, claim.subject, knowledge);
  if (!actual.known || !target.known) {
    const reasons = reasonsOf(actual, target).map((reason) => reasonWords[reason]);
    return checkOf(claim, {
      verdict: 'unverifiable',
      reproducedBy: 'none',
      computed: null,
      why: [`It cannot be worked out again: ${reasons.join('; ')}.`],
    });
  }
  const metric = knowledge.book.metric(assertion.actual.metric);
  const relative = assertion.unit === 'percent' && metric.unit !== 'percent';
  const gap = relative
    ? percentChangeOf(target.value, actual.value)
    : differenceOf(actual.value, target.value);
  if (gap === null) {
    const why = ['A gap in percent of a target of zero cannot be worked out.'];
    return checkOf(claim, { verdict: 'unverifiable', reproducedBy: 'none', computed: null, why });
  }
  const off = magnitude(gap);
  const reproducedBy = reproduceDifference({ ...assertion, value: Math.abs(assertion.value) }, off);
  const unit = relative ? 'percent' : unitOfDifference(metric.unit);
  const spans = [actual.value, target.value].map((each) => each.rests[0]?.period ?? null) as [
    Period | null,
    Period | null,
  ];
  const shared = sharedSpan(claim, assertion, spans, knowledge);
  const side = (worked: Worked): string => printQuantity(worked.value, metric.unit, assertion.decimals + 1);
  const why = [
    `The actual for ${nameOf(spans[0])} is ${side(actual.value)}; the target for ${nameOf(spans[1])} is ${side(target.value)}.`,
    `The gap is ${printQuantity(off.value, unit, assertion.decimals + 1)}${gapWords[reproducedBy]}.`,
    ...(unit === assertion.unit
      ? []
      : [`It is printed in ${assertion.unit} and is ${unit.replace('-', ' ')}.`]),
    ...(shared === null ? [] : [shared.says]),
  ];
  return checkOf(
    claim,
    {
      verdict: reproducedBy === 'none' ? 'disputed' : restsOnPrint(off) ? 'unverifiable' : 'confirmed',
      reproducedBy,
      computed: off.value,
      computedUnit: unit,
      why,
    },
    [
      ...(unit === assertion.unit
        ? []
        : [
            claimFinding(
              claim,
              'unit-label-differs',
              'info',
              `${claim.title}: ${assertion.value} is printed in ${assertion.unit} and is ${unit.replace('-', ' ')}.`,
              { printed: assertion.value },
            ),
          ]),
      ...(shared === null ? [] : [shared.finding]),
    ],
  );
};

const gapWords = {
  exact: '',
  'within-rounding': ', which rounds to the print',
  'rounded-parts': '; the print comes out only when both sides are rounded first',
  none: '; the print does not come out of it',
} as const;

const nameOf = (period: Period | null): string =>
  period === null ? 'an unnamed period' : printPeriod(period);

const magnitude = (worked: Worked): Worked =>
  worked.value >= 0
    ? worked
    : {
        ...worked,
        value: -worked.value,
        low: -worked.high,
        high: -worked.low,
        fromRoundedParts: -worked.fromRoundedParts,
      };

/** The gap over the span that both sides share, where their spans differ. */
const sharedSpan = (
  claim: Located<Claim>,
  assertion: GapAssertion,
  [actualSpan, targetSpan]: readonly [Period | null, Period | null],
  knowledge: Knowledge,
): { readonly says: string; readonly finding: Finding<ClaimFindingCode> } | null => {
  if (actualSpan === null || targetSpan === null || sameSpan(actualSpan, targetSpan)) return null;
  const metric = knowledge.book.metric(assertion.actual.metric);
  const period = intersection(actualSpan, targetSpan);
  const gap = period === null ? null : gapOver(period, claim, assertion, knowledge);
  const like =
    gap === null || period === null
      ? 'They share no span over which they could be compared.'
      : `Like for like, over ${printPeriod(period)}, the gap is ${printQuantity(gap, unitOfDifference(metric.unit), assertion.decimals + 1)}.`;
  const says = `Two spans are compared: ${printPeriod(actualSpan)} with ${printPeriod(targetSpan)}. ${like}`;
  return {
    says: like,
    finding: claimFinding(claim, 'two-spans', 'warning', `${claim.title}: ${says}`, {
      printed: assertion.value,
      ...(gap === null ? {} : { likeForLike: gap }),
    }),
  };
};

const gapOver = (
  period: Period,
  claim: Located<Claim>,
  assertion: GapAssertion,
  knowledge: Knowledge,
): number | null => {
  const actual = derivedOver(period, assertion.actual, claim.subject, knowledge);
  const target = derivedOver(period, assertion.target, claim.subject, knowledge);
  return actual === null || target === null ? null : Math.abs(actual - target);
};
