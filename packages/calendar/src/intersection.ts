import type { Period } from './period.ts';
import { periodFromSpan } from './period-from-span.ts';

/**
 * The days that two periods share, under the name `periodFromSpan` gives them. Null when they share none, or
 * a part of a week that no id names.
 */
export const intersection = (a: Period, b: Period): Period | null => {
  const startsLater = a.first < b.first ? b : a;
  const endsSooner = a.last < b.last ? a : b;
  return periodFromSpan(startsLater.first, endsSooner.last);
};
