import { overlaps, type Period, printPeriod, sameSpan } from '@ragstone/calendar';
import { type Metric, windowParts } from '@ragstone/metrics';
import { compareMerit, type Located, printQuantity, unitOfDifference } from '@ragstone/rag';
import type { Assertion, Claim, Operand } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { type Noticed, noticed } from './claim-finding.ts';
import { twoSpans } from './two-spans.ts';
import { unknownSides } from './unknown-sides.ts';
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
  const noted = (
    isOverTime(assertion, actualSpan, withSpan)
      ? []
      : [
          twoSpans(
            claim,
            [
              { operand: assertion.actual, period: actualSpan },
              { operand: assertion.with, period: withSpan },
            ],
            { isRelative: false, decimals: metric.decimals },
            knowledge,
          ),
          bestMonth(claim, assertion, actualSpan, withSpan, knowledge),
        ]
  ).filter((each) => each !== null);
  const findings = noted.map(({ finding }) => finding);
  const seen = noted.map(({ says }) => says);
  if (!left.known || !right.known) {
    const sides = [[assertion.actual, left] as const, [assertion.with, right] as const];
    const why = [unknownSides(sides, claim, knowledge), ...seen];
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

/** One metric's figure beside its own for another period of the same kind: two spans are just what is meant. */
const isOverTime = ({ actual, with: other }: ComparisonAssertion, span: Period, before: Period): boolean =>
  actual.role === other.role &&
  actual.metric === other.metric &&
  actual.place === other.place &&
  span.kind === before.kind;

/** Where the one period shown is the best of the year so far, and is set against another period's target. */
const bestMonth = (
  claim: Located<Claim>,
  assertion: ComparisonAssertion,
  actualSpan: Period,
  withSpan: Period,
  knowledge: Knowledge,
): Noticed | null => {
  const metric = knowledge.book.metric(assertion.actual.metric);
  if (actualSpan.kind !== metric.frequency || overlaps(actualSpan, withSpan)) return null;
  const chosen = derivedOver(actualSpan, assertion.actual, claim.subject, knowledge);
  if (chosen === null) return null;
  const others = partsOfYear(claim, assertion.actual, knowledge);
  const isBest = others.every(({ value }) => (compareMerit(chosen, value, metric.polarity) ?? -1) >= 0);
  const latest = others.at(-1);
  if (!isBest || latest === undefined || sameSpan(latest.period, actualSpan)) return null;
  return noticed(
    claim,
    'best-month-chosen',
    'warning',
    `The best single period, ${printPeriod(actualSpan)} at ${show(chosen, metric)}, is set against the ${assertion.with.role} for ${printPeriod(withSpan)}. The latest, ${printPeriod(latest.period)}, is ${show(latest.value, metric)}.`,
    { chosen, latest: latest.value },
  );
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
