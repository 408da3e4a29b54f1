import { makePeriod } from './make-period.ts';
import { firstDayOf, monthIndexOf, yearOf } from './months.ts';
import { nextPeriod } from './next-period.ts';
import type { Period, PeriodKind, SeasonOption } from './period.ts';
import { isTiling, periodHolding } from './period-holding.ts';
import { isSeasonMonths } from './season-reading.ts';

const isCumulative = (kind: PeriodKind) => kind === 'year-to-date' || kind === 'rolling-twelve-months';

/** A period of the kind that is not after the first one wanted. */
const startAt = (from: Period, kind: PeriodKind, { season }: SeasonOption): Period => {
  const month = monthIndexOf(from.first);
  if (kind === from.kind) return from;
  if (isTiling(kind)) return periodHolding(kind, from.first);
  if (kind === 'year-to-date') return makePeriod.yearToDate(month);
  if (kind === 'rolling-twelve-months') return makePeriod.rollingTwelveMonths(month);
  if (kind === 'season' && isSeasonMonths(season)) return makePeriod.season(yearOf(month), season);
  throw new Error(`${from.id} does not say how long ${kind} last: list them from one of them`);
};

/**
 * Every period of a kind that lies within the days from `from.first` to `to.last`, in order. A year to date
 * or rolling twelve months lies within when its last month does, so that there is one for each month. When
 * `from` is itself of the kind, the list starts with it. Throws for what has no length of its own (months,
 * pooled years, a season whose months are not given) unless `from` is one.
 */
export const periodsBetween = (
  from: Period,
  to: Period,
  kind: PeriodKind,
  options: SeasonOption = {},
): readonly Period[] => {
  const start = startAt(from, kind, options);
  const startsOn = isCumulative(kind) ? firstDayOf(monthIndexOf(start.last)) : start.first;
  const within: Period[] = [];
  for (
    let period = startsOn < from.first ? nextPeriod(start) : start;
    period.last <= to.last;
    period = nextPeriod(period)
  )
    within.push(period);
  return within;
};
