import { makePeriod } from './make-period.ts';
import { firstDayOf, lastDayOf, monthIndexOf, monthOfYear, yearOf } from './months.ts';
import type { Period, PeriodKind, SeasonOption } from './period.ts';
import { isTiling, periodHolding } from './period-holding.ts';
import { isSeasonMonths } from './season-reading.ts';

/**
 * The window of a kind that ends on the same day as a period: the year to date to November for November, the third
 * quarter for December. Null where none does.
 */
export const windowEndingWith = (
  period: Period,
  kind: PeriodKind,
  { season }: SeasonOption = {},
): Period | null => {
  if (kind === period.kind) return period;
  const month = monthIndexOf(period.last);
  const endsMonth = period.last === lastDayOf(month) && period.first <= firstDayOf(month);
  const ending = (window: Period): Period | null => (window.last === period.last ? window : null);
  if (isTiling(kind)) return ending(periodHolding(kind, period.last));
  if (!endsMonth) return null;
  if (kind === 'year-to-date') return makePeriod.yearToDate(month);
  if (kind === 'rolling-twelve-months') return makePeriod.rollingTwelveMonths(month);
  if (kind === 'season' && isSeasonMonths(season) && monthOfYear(month) === season.to) {
    return ending(makePeriod.season(yearOf(month) - (season.to < season.from ? 1 : 0), season));
  }
  return null;
};
