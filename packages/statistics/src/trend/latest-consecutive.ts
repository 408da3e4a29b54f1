import { isNumber } from '../comparisons/estimate.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { TrendPoint } from './trend-point.ts';

const spanOf = ({ span = 1 }: TrendPoint): number => span;

const badPeriod = ({ ordinal, span = 1 }: TrendPoint): Refusal | null =>
  Number.isInteger(ordinal) && Number.isInteger(span) && span >= 1
    ? null
    : refuse('period-not-whole', { ordinal, span });

/** What keeps two neighbours from following each other directly; null where they do. */
const badStep = (earlier: TrendPoint, later: TrendPoint): Refusal | null => {
  const ends = earlier.ordinal + spanOf(earlier);
  if (later.ordinal < ends)
    return refuse('periods-overlap', { first: earlier.ordinal, second: later.ordinal });
  if (spanOf(earlier) !== spanOf(later)) {
    return refuse('spans-differ', { first: earlier.ordinal, second: later.ordinal });
  }
  return later.ordinal > ends ? refuse('gap', { after: earlier.ordinal, before: later.ordinal }) : null;
};

/** A point that has its value. */
export type ValuedPoint = TrendPoint & { readonly value: number };

const isValued = (point: TrendPoint): point is ValuedPoint => isNumber(point.value);

/**
 * The latest points, in order, if each has a value and follows the one before without gap or overlap; otherwise the
 * reason. A period given twice is refused wherever it stands: the series would be of two populations.
 */
export const latestConsecutive = (
  points: readonly TrendPoint[],
  needed: number,
): readonly ValuedPoint[] | Refusal => {
  for (const point of points) {
    const bad = badPeriod(point);
    if (bad !== null) return bad;
  }
  const inOrder = points.toSorted((a, b) => a.ordinal - b.ordinal || spanOf(a) - spanOf(b));
  for (const [index, { ordinal }] of inOrder.entries()) {
    if (inOrder[index + 1]?.ordinal === ordinal) return refuse('duplicate-period', { ordinal });
  }
  if (points.length < needed) return refuse('too-few-points', { present: points.length, needed });
  const latest = inOrder.slice(-needed);
  for (const [index, earlier] of latest.entries()) {
    const later = latest[index + 1];
    const bad = later === undefined ? null : badStep(earlier, later);
    if (bad !== null) return bad;
  }
  const valued = latest.filter(isValued);
  const without = latest.find((point) => !isValued(point));
  return without === undefined ? valued : refuse('point-missing', { ordinal: without.ordinal });
};
