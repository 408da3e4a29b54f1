import { intersection, type Period, printPeriod, sameSpan } from '@ragstone/calendar';
import { type Located, printQuantity, unitOfDifference } from '@ragstone/rag';
import type { Claim, Operand } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Noticed, noticed } from './claim-finding.ts';
import { derivedOver } from './work-out.ts';

/** One side of what a paper sets against something, with the span that it was worked out for. */
export interface Side {
  readonly operand: Operand;
  readonly period: Period;
}

/** How the sides are set against each other: a gap in percent of the second is relative. */
export interface Setting {
  readonly isRelative: boolean;
  /** Of the gap. */
  readonly decimals: number;
}

/**
 * Where the two sides cover different spans: both named, and what each is over the span that they share. Null where
 * they cover one span.
 */
export const twoSpans = (
  claim: Located<Claim>,
  [actual, other]: readonly [Side, Side],
  setting: Setting,
  knowledge: Knowledge,
): Noticed | null => {
  if (sameSpan(actual.period, other.period)) return null;
  const shared = intersection(actual.period, other.period);
  const over = (side: Side): number | null =>
    shared === null ? null : derivedOver(shared, side.operand, claim.subject, knowledge);
  const numbers = { actual: over(actual), other: over(other) };
  const metric = knowledge.book.metric(actual.operand.metric);
  const unit = setting.isRelative ? 'percent' : unitOfDifference(metric.unit);
  const gap = gapOf(numbers, setting);
  const known = [
    { name: 'actual', number: numbers.actual },
    { name: other.operand.role === 'actual' ? 'other' : other.operand.role, number: numbers.other },
  ].flatMap(({ name, number }) => (number === null ? [] : [{ name, number }]));
  const print = (number: number): string => printQuantity(number, metric.unit, metric.decimals);
  const alone = known.map(
    ({ name, number }) => `the ${name} for ${shared === null ? '' : printPeriod(shared)} is ${print(number)}`,
  );
  const like =
    shared === null
      ? 'They share no span over which they could be compared.'
      : gap !== null
        ? `Like for like, over ${printPeriod(shared)}, the gap is ${printQuantity(gap, unit, setting.decimals)}: ${known.map(({ name, number }) => `${print(number)} is the ${name}`).join(', ')}.`
        : known.length === 0
          ? `Over ${printPeriod(shared)}, which they share, no figures are known.`
          : `Like for like, ${alone.join('')}.`;
  return noticed(
    claim,
    'two-spans',
    'warning',
    `Two spans are compared: ${printPeriod(actual.period)} with ${printPeriod(other.period)}. ${like}`,
    {
      ...Object.fromEntries(known.map(({ name, number }) => [name, number])),
      ...(gap === null ? {} : { likeForLike: gap }),
    },
  );
};

const gapOf = (
  { actual, other }: { readonly actual: number | null; readonly other: number | null },
  { isRelative }: Setting,
): number | null => {
  if (actual === null || other === null || (isRelative && other === 0)) return null;
  return isRelative ? Math.abs((actual - other) / other) * 100 : Math.abs(actual - other);
};
