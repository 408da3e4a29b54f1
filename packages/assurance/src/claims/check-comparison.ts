import { intersection, overlaps, type Period, printPeriod, sameSpan } from '@ragstone/calendar';
import { type Metric, windowParts } from '@ragstone/metrics';
import {
  compareMerit,
  type Finding,
  type Located,
  printQuantity,
  reasonsOf,
  reasonWords,
  unitOfDifference,
} from '@ragstone/rag';
import type { Assertion, Claim, Operand } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { type ClaimFindingCode, claimFinding } from './claim-finding.ts';
import { derivedOver, requestOf, workOutFigure } from './work-out.ts';
import { restsOnPrint } from './worked.ts';

type ComparisonAssertion = Extract<Assertion, { readonly says: 'comparison' }>;

/** A paper calls one figure better, worse or like another. Which spans it sets against each other is always said. */
export const checkComparison = (
  claim: Located<Claim>,
  assertion: ComparisonAssertion,
  knowledge: Knowledge,
): ClaimCheck => {
  const left = workOutFigure(assertion.actual, claim.subject, knowledge);
  const right = workOutFigure(assertion.with, claim.subject, knowledge);
  const metric = knowledge.book.metric(assertion.actual.metric);
  const actualSpan = requestOf(assertion.actual, claim.subject, knowledge).period;
  const withSpan = requestOf(assertion.with, claim.subject, knowledge).period;
  const findings = [
    ...spanFindings(claim, assertion, [actualSpan, withSpan], knowledge),
    ...bestMonth(claim, assertion, actualSpan, withSpan, knowledge),
  ];
  const seen = findings.map((finding) => finding.message);
  if (!left.known || !right.known) {
    const reasons = reasonsOf(left, right).map((reason) => reasonWords[reason]);
    const why = [`It cannot be checked: ${reasons.join('; ')}.`, ...seen];
    return checkOf(claim, { verdict: 'unverifiable', reproducedBy: 'none', computed: null, why }, findings);
  }
  const merit = compareMerit(left.value.value, right.value.value, metric.polarity);
  const words = merit === null ? null : merit === 1 ? 'better' : merit === 0 ? 'similar' : 'worse';
  const confirmed = words === assertion.words;
  const onPrint = restsOnPrint(left.value) || restsOnPrint(right.value);
  const print = (value: number): string => printQuantity(value, metric.unit, Math.max(metric.decimals, 1));
  const why = [
    `${print(left.value.value)} for ${printPeriod(actualSpan)} against ${print(right.value.value)} for ${printPeriod(withSpan)}: ${words ?? 'neither way is better'}${onPrint ? ', on the numbers as printed, which no series holds' : ''}.`,
    ...seen,
  ];
  return checkOf(
    claim,
    {
      verdict:
        assertion.words === 'similar' && !confirmed
          ? 'unverifiable'
          : !confirmed
            ? 'disputed'
            : onPrint
              ? 'unverifiable'
              : 'confirmed',
      reproducedBy: confirmed && !onPrint ? 'exact' : 'none',
      computed: left.value.value - right.value.value,
      computedUnit: unitOfDifference(metric.unit),
      why,
    },
    findings,
  );
};

const spanFindings = (
  claim: Located<Claim>,
  assertion: ComparisonAssertion,
  [actualSpan, withSpan]: readonly [Period, Period],
  knowledge: Knowledge,
): readonly Finding<ClaimFindingCode>[] => {
  if (sameSpan(actualSpan, withSpan)) return [];
  const metric = knowledge.book.metric(assertion.actual.metric);
  const shared = intersection(actualSpan, withSpan);
  const side = (operand: Operand, role: string): readonly [string, number] | null => {
    const number = shared === null ? null : derivedOver(shared, operand, claim.subject, knowledge);
    return number === null || shared === null ? null : [`${role} for ${printPeriod(shared)}`, number];
  };
  const known = [
    side(assertion.actual, 'the actual'),
    side(assertion.with, `the ${assertion.with.role}`),
  ].flatMap((each) => (each === null ? [] : [each]));
  const like = known.map(
    ([name, number]) => `${name} is ${printQuantity(number, metric.unit, metric.decimals)}`,
  );
  return [
    claimFinding(
      claim,
      'two-spans',
      'warning',
      `Two spans are compared: ${printPeriod(actualSpan)} with ${printPeriod(withSpan)}.${like.length === 0 ? '' : ` Like for like, ${like.join(' and ')}.`}`,
      Object.fromEntries(known),
    ),
  ];
};

/** Where the one period shown is the best of the year so far, and is set against another period's target. */
const bestMonth = (
  claim: Located<Claim>,
  assertion: ComparisonAssertion,
  actualSpan: Period,
  withSpan: Period,
  knowledge: Knowledge,
): readonly Finding<ClaimFindingCode>[] => {
  const metric = knowledge.book.metric(assertion.actual.metric);
  if (actualSpan.kind !== metric.frequency || overlaps(actualSpan, withSpan)) return [];
  const chosen = derivedOver(actualSpan, assertion.actual, claim.subject, knowledge);
  if (chosen === null) return [];
  const others = partsOfYear(claim, assertion.actual, knowledge);
  const isBest = others.every(({ value }) => (compareMerit(chosen, value, metric.polarity) ?? -1) >= 0);
  const latest = others.at(-1);
  if (!isBest || latest === undefined || sameSpan(latest.period, actualSpan)) return [];
  return [
    claimFinding(
      claim,
      'best-month-chosen',
      'warning',
      `The best single period, ${printPeriod(actualSpan)} at ${show(chosen, metric)}, is set against the ${assertion.with.role} for ${printPeriod(withSpan)}. The latest, ${printPeriod(latest.period)}, is ${show(latest.value, metric)}.`,
      { chosen, latest: latest.value },
    ),
  ];
};

const show = (value: number, metric: Metric): string =>
  printQuantity(value, metric.unit, Math.max(metric.decimals, 1));

/** The known periods of the financial year that holds the claim's labelled period, in order. */
const partsOfYear = (
  claim: Claim,
  operand: Operand,
  knowledge: Knowledge,
): readonly { readonly period: Period; readonly value: number }[] => {
  const request = requestOf({ ...operand, period: claim.subject.period }, claim.subject, knowledge);
  return (windowParts(request, knowledge.book) ?? []).flatMap((part) =>
    part.number.known ? [{ period: part.period, value: part.number.value.value }] : [],
  );
};
