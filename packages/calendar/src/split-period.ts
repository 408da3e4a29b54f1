import { nextPeriod } from './next-period.ts';
import type { Period, PeriodKind } from './period.ts';
import { isTiling, periodHolding } from './period-holding.ts';

/**
 * The periods of a kind that make up a period, end to end and in order; null when they do not make it up
 * wholly (a month of weeks), or when the kind's periods overlap or have no length of their own (year to date,
 * months). Every period is one of its own kind.
 */
export const splitPeriod = (period: Period, into: PeriodKind): readonly Period[] | null => {
  if (into === period.kind) return [period];
  if (!isTiling(into)) return null;
  let part = periodHolding(into, period.first);
  if (part.first !== period.first) return null;
  const parts = [part];
  while (part.last < period.last) {
    part = nextPeriod(part);
    parts.push(part);
  }
  return part.last === period.last ? parts : null;
};

/** The months of a period, in order; none for a day or a week, which are not made of whole months. */
export const monthsIn = (period: Period): readonly Period[] => splitPeriod(period, 'month') ?? [];
