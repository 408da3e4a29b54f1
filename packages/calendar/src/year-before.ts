import { makePeriod } from './make-period.ts';
import { monthIndexOf } from './months.ts';
import { previousPeriod } from './next-period.ts';
import type { Period, PeriodKind } from './period.ts';

/** How many periods of a kind, one after the other, lead back a year; weeks to the week 52 weeks before. */
const stepsBack: Readonly<Partial<Record<PeriodKind, number>>> = {
  week: 52,
  month: 12,
  quarter: 4,
  'calendar-year': 1,
  'financial-year': 1,
  'year-to-date': 12,
  'rolling-twelve-months': 12,
  'academic-year': 1,
  season: 1,
  'pooled-calendar-years': 1,
  'pooled-financial-years': 1,
};

/**
 * The same period a year before: April 2024 for April 2025, the year to November 2024 for that to November 2025. Null
 * for a day, which has no like a year before: its weekday is another.
 */
export const yearBefore = (period: Period): Period | null => {
  if (period.kind === 'months') {
    return makePeriod.months(monthIndexOf(period.first) - 12, monthIndexOf(period.last) - 12);
  }
  const steps = stepsBack[period.kind];
  if (steps === undefined) return null;
  return Array.from({ length: steps }).reduce<Period>(previousPeriod, period);
};
