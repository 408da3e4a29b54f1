import { addDays } from './day.ts';
import { makePeriod } from './make-period.ts';
import { firstDayOf, lastDayOf, monthIndexOf, monthOfYear, yearOf } from './months.ts';
import type { Period, PeriodKind } from './period.ts';
import { periodHolding, type TilingKind } from './period-holding.ts';

type Step = (period: Period, by: 1 | -1) => Period;

/** The one that begins the day after, or ends the day before. */
const adjoining =
  (kind: TilingKind): Step =>
  ({ first, last }, by) =>
    periodHolding(kind, by === 1 ? addDays(last, 1) : addDays(first, -1));

const ends = ({ first, last }: Period) => ({ first: monthIndexOf(first), last: monthIndexOf(last) });

/** The same of what begins and ends with a month, where months are counted: that is faster than days. */
const adjoiningInMonths =
  (kind: TilingKind): Step =>
  (period, by) => {
    const { first, last } = ends(period);
    return periodHolding(kind, by === 1 ? firstDayOf(last + 1) : lastDayOf(first - 1));
  };

const steps: Record<PeriodKind, Step> = {
  day: adjoining('day'),
  week: adjoining('week'),
  month: adjoiningInMonths('month'),
  months: (period, by) => {
    const { first, last } = ends(period);
    const shift = by * (last - first + 1);
    return makePeriod.months(first + shift, last + shift);
  },
  quarter: adjoiningInMonths('quarter'),
  'calendar-year': adjoiningInMonths('calendar-year'),
  'financial-year': adjoiningInMonths('financial-year'),
  'year-to-date': (period, by) => makePeriod.yearToDate(ends(period).last + by),
  'rolling-twelve-months': (period, by) => makePeriod.rollingTwelveMonths(ends(period).last + by),
  'academic-year': adjoiningInMonths('academic-year'),
  season: (period, by) => {
    const { first, last } = ends(period);
    return makePeriod.season(yearOf(first) + by, { from: monthOfYear(first), to: monthOfYear(last) });
  },
  'pooled-calendar-years': (period, by) => {
    const { first, last } = ends(period);
    return makePeriod.pooledCalendarYears(yearOf(first) + by, yearOf(last) + by);
  },
  'pooled-financial-years': (period, by) => {
    const { first, last } = ends(period);
    return makePeriod.pooledFinancialYears(yearOf(first) + by, yearOf(last) + by - 1);
  },
};

/**
 * The next period of the same kind. Months: as many again, from the month after. Year to date: one month on,
 * and from March to April of the new year. Rolling twelve months: one month on. Season: a year on. Pooled
 * years: the same number of years, one year on, so that it overlaps.
 */
export const nextPeriod = (period: Period): Period => steps[period.kind](period, 1);

/** The period whose `nextPeriod` this is. */
export const previousPeriod = (period: Period): Period => steps[period.kind](period, -1);
