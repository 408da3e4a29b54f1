import {
  type Period,
  periodFromSpan,
  periodOf,
  printPeriod,
  printPeriods,
  sameSpan,
} from '@ragstone/calendar';
import { deriveWith, type Metric, otherBases, windowParts } from '@ragstone/metrics';
import { printQuantity, unitWords } from '@ragstone/rag';
import { basisWords } from '../basis-words.ts';
import type { Claim, Operand } from '../claim.ts';
import { planFor } from '../plan-for.ts';
import { readPeriod } from '../read-period.ts';
import { type Noticed, noticed } from './claim-finding.ts';
import { type NumberContext, print } from './number-context.ts';
import { reproduceFigure } from './reproduce.ts';
import { requestOf, workOutFigure } from './work-out.ts';
import type { Worked } from './worked.ts';

/**
 * Where the number is worked out over another span than its label names: what the label's own span gives, or the
 * parts of it that are there.
 */
export const underItsLabel = (
  context: NumberContext,
  worked: Worked,
):
  | (Noticed & {
      /** What the label's own span says: the same number, another, or nothing that could be known of the whole of it. */
      readonly verdict: 'agrees' | 'differs' | 'unknown';
    })
  | null => {
  const { claim, assertion } = context;
  const spans = worked.rests.flatMap((rest) => (rest.period === null ? [] : [rest.period]));
  const [span] = spans;
  if (span === undefined || context.operand === null || !spans.every((each) => sameSpan(each, span)))
    return null;
  const labelled = readPeriod(claim.subject.period);
  if (sameSpan(span, labelled)) return null;
  const own = ofTheLabel(context, context.operand, labelled);
  const differs = own !== null && reproduceFigure(assertion, own.worked) === 'none';
  const verdict = differs ? 'differs' : own?.whole === true ? 'agrees' : 'unknown';
  const says = `It is printed for ${printPeriod(labelled)} and is the number for ${printPeriod(span)}${
    differs ? `; ${printPeriod(own.period)} gives ${print(own.worked.value, assertion)}` : ''
  }.`;
  return {
    verdict,
    ...noticed(claim, 'two-spans', 'warning', says, {
      printed: assertion.value,
      ...(own === null ? {} : { labelledPeriod: own.worked.value }),
      otherPeriod: worked.value,
    }),
  };
};

/** The number of the label's own metric and period; where parts are missing, of those that are there. */
const ofTheLabel = (
  { claim, assertion, knowledge }: NumberContext,
  operand: Operand,
  labelled: Period,
): { readonly period: Period; readonly worked: Worked; readonly whole: boolean } | null => {
  if (knowledge.book.metric(operand.metric).unit !== assertion.unit) return null;
  const whole = workOutFigure(operand, claim.subject, knowledge);
  if (whole.known) return { period: labelled, worked: whole.value, whole: true };
  const parts = windowParts(requestOf(operand, claim.subject, knowledge), knowledge.book) ?? [];
  const present = parts.filter((part) => part.number.known);
  const first = present[0]?.period;
  const last = present.at(-1)?.period;
  const period = first && last ? periodFromSpan(first.first, last.last) : null;
  if (period === null) return null;
  const part = workOutFigure({ ...operand, period: period.id }, claim.subject, knowledge);
  return part.known ? { period, worked: part.value, whole: false } : null;
};

/** Where the plan that the rules judge by gives another number for the same period: both are shown. */
export const standingPlan = (
  { claim, assertion, knowledge, operand }: NumberContext,
  metric: Metric,
): Noticed | null => {
  if (operand === null || assertion.says !== 'target') return null;
  const period = periodOf(operand.period, { season: metric.season });
  const basis = planFor(metric.id, period, knowledge)?.basis ?? null;
  const isAnother = operand.basis !== undefined ? operand.basis !== basis : isWorkedFrom(claim.workings);
  if (basis === null || !isAnother) return null;
  const own = workOutFigure({ ...operand, basis }, claim.subject, knowledge);
  if (!own.known || reproduceFigure(assertion, own.value) !== 'none') return null;
  const says = `The plan (${basisWords(basis, knowledge.workspace)}) gives ${printQuantity(own.value.value, metric.unit, assertion.decimals)} for ${printPeriod(period)}, not ${print(assertion.value, assertion)}.`;
  return noticed(claim, 'plan-series-differ', 'warning', says, {
    printed: assertion.value,
    [basis]: own.value.value,
  });
};

/** Whether a number is worked out from more than the one figure that its label names. */
const isWorkedFrom = (workings: Claim['workings']): boolean =>
  workings !== undefined && !('figure' in workings);

/** Numbers for the label's span on other methods than the one asked for, other than the claim's own. */
export const otherMethods = ({
  claim,
  assertion,
  knowledge,
  operand,
}: NumberContext): readonly { readonly says: string }[] => {
  if (operand === null || assertion.says !== 'value') return [];
  const request = requestOf(operand, claim.subject, knowledge);
  const metric = knowledge.book.metric(operand.metric);
  return otherBases(request, knowledge.book).flatMap((basis) => {
    const other = deriveWith(basis, request, knowledge.book);
    if (!other.known) return [];
    return [
      {
        says: `Counted as ${basisWords(basis, knowledge.workspace)} it is ${printQuantity(other.value.value, metric.unit, metric.decimals)}.`,
      },
    ];
  });
};

/** The population at which a printed rate would come out of its count. */
export const impliedPopulation = (
  { claim, assertion, knowledge }: NumberContext,
  metric: Metric,
  worked: Worked,
): Noticed | null => {
  if (metric.derivation?.kind !== 'rate' || assertion.value === 0) return null;
  const population = workOutFigure(
    { role: 'actual', metric: metric.derivation.population, period: claim.subject.period, decimals: 0 },
    claim.subject,
    knowledge,
  );
  if (!population.known) return null;
  const implied = (population.value.value * worked.value) / assertion.value;
  return noticed(
    claim,
    'implied-population',
    'warning',
    `${print(assertion.value, assertion)} implies a population of ${printQuantity(implied, 'count', 0)}, not ${printQuantity(population.value.value, 'count', 0)}.`,
    {
      printed: assertion.value,
      computed: worked.value,
      impliedPopulation: implied,
      population: population.value.value,
    },
  );
};

/** Where the number is in another unit than its label says. */
export const otherUnit = ({ claim, assertion, knowledge }: NumberContext): readonly Noticed[] => {
  if (claim.subject.metric === undefined) return [];
  const metric = knowledge.book.metric(claim.subject.metric);
  if (metric.unit === assertion.unit) return [];
  const heading = unitWords[metric.unit] || 'cases';
  const { workings } = claim;
  const isOfItsUnit =
    workings !== undefined &&
    'figure' in workings &&
    knowledge.book.metric(workings.figure.metric).unit === assertion.unit;
  const says = isOfItsUnit
    ? `is ${unitWords[assertion.unit] || 'a number of cases'}, and is printed under a heading of ${heading}`
    : `is printed under “${unitWords[assertion.unit]}” and is a number of ${heading}`;
  return [
    noticed(claim, 'unit-label-differs', 'warning', `${assertion.value} ${says}.`, {
      printed: assertion.value,
    }),
  ];
};

/** Which parts of the window no document prints. */
export const missingParts = ({ claim, knowledge, operand }: NumberContext): readonly string[] => {
  if (operand === null) return [];
  const parts = windowParts(requestOf(operand, claim.subject, knowledge), knowledge.book) ?? [];
  const missing = parts.filter((part) => !part.number.known).map((part) => part.period);
  return missing.length === 0 || missing.length === parts.length
    ? []
    : [`No document prints a figure for ${printPeriods(missing)}.`];
};
