import type { Day } from './day.ts';
import { isDay } from './day.ts';
import { makePeriod } from './make-period.ts';
import { monthSpanOf } from './months.ts';
import type { Period } from './period.ts';
import { spanReadings } from './span-readings.ts';

/**
 * The usual name of the days from `first` to `last`. The first that fits of: day, week, month, quarter,
 * financial year, calendar year, year to date, rolling twelve months, academic year, pooled years, months.
 * Null for other days.
 */
export const periodFromSpan = (first: Day, last: Day): Period | null => {
  if (!isDay(first) || !isDay(last)) return null;
  if (first === last) return makePeriod.day(first);
  const week = makePeriod.week(first);
  if (week.first === first && week.last === last) return week;
  const months = monthSpanOf(first, last);
  return (months && spanReadings(months, undefined)[0]) ?? null;
};
