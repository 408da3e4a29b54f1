import { periodFromSpan } from '@ragstone/calendar';
import {
  aggregateParts,
  type Derived,
  type FigureBook,
  type FigureRequest,
  windowParts,
} from '@ragstone/metrics';
import { type Polarity, verdictOf } from '@ragstone/rag';
import type { LikeForLike } from './assessment.ts';

/** The two sides of a comparison over the same parts of a window, with the figures beneath. */
export interface SameParts {
  readonly summary: LikeForLike;
  readonly actual: Derived;
  readonly target: Derived;
}

/**
 * Where a window has parts missing: the parts whose actual and target are both there, set against each other.
 * Null where the period has no parts, none is there on both sides, or neither way is better.
 */
export const likeForLike = (
  actual: FigureRequest,
  target: FigureRequest,
  polarity: Polarity,
  book: FigureBook,
): SameParts | null => {
  const metric = book.metric(actual.metric);
  const targetParts = windowParts(target, book) ?? [];
  const pairs = (windowParts(actual, book) ?? []).flatMap((part, index) => {
    const planned = targetParts[index]?.number;
    return part.number.known && planned?.known
      ? [{ period: part.period, actual: part.number.value, target: planned.value }]
      : [];
  });
  const first = pairs[0]?.period;
  const last = pairs.at(-1)?.period;
  if (first === undefined || last === undefined) return null;
  const period = periodFromSpan(first.first, last.last) ?? actual.period;
  const total = aggregateParts(
    { ...actual, period },
    pairs.map((pair) => pair.actual),
    metric,
  );
  const planned = aggregateParts(
    { ...target, period },
    pairs.map((pair) => pair.target),
    metric,
  );
  if (total === null || planned === null) return null;
  const verdict = verdictOf(total.value, planned.value, polarity);
  if (verdict === null) return null;
  return {
    actual: total,
    target: planned,
    summary: {
      period: period.id,
      months: pairs.map((pair) => pair.period.id),
      value: total.value,
      target: planned.value,
      missed: verdict === 'missed',
    },
  };
};
