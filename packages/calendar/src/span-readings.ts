import { makePeriod } from './make-period.ts';
import { firstDayOf, lastDayOf, type MonthIndex, type MonthSpan, monthOfYear, yearOf } from './months.ts';
import type { Period, SeasonMonths } from './period.ts';
import { periodHolding } from './period-holding.ts';
import { isSeasonMonths } from './season-reading.ts';

/** Every period that ends with the month and whose length its kind decides, the most usual name first. */
export const readingsEnding = (last: MonthIndex, season: SeasonMonths | undefined): readonly Period[] => {
  const lastDay = lastDayOf(last);
  const year = yearOf(last);
  return [
    periodHolding('month', lastDay),
    periodHolding('quarter', lastDay),
    periodHolding('financial-year', lastDay),
    periodHolding('calendar-year', lastDay),
    makePeriod.yearToDate(last),
    makePeriod.rollingTwelveMonths(last),
    periodHolding('academic-year', lastDay),
    ...(isSeasonMonths(season) ? [makePeriod.season(year - 1, season), makePeriod.season(year, season)] : []),
  ].filter((period) => period.last === lastDay);
};

/** The years pooled in a span of two or more whole calendar or financial years. */
const pools = ({ first, last }: MonthSpan): readonly Period[] => {
  const years = (last - first + 1) / 12;
  if (!Number.isInteger(years) || years < 2) return [];
  const from = yearOf(first);
  if (monthOfYear(first) === 4) return [makePeriod.pooledFinancialYears(from, from + years - 1)];
  if (monthOfYear(first) === 1) return [makePeriod.pooledCalendarYears(from, from + years - 1)];
  return [];
};

/** Every period that covers just these months, the most usual name first. */
export const spanReadings = (span: MonthSpan, season: SeasonMonths | undefined): readonly Period[] => {
  const { first, last } = span;
  const firstDay = firstDayOf(first);
  return [
    ...readingsEnding(last, season).filter((period) => period.first === firstDay),
    ...pools(span),
    ...(first < last ? [makePeriod.months(first, last)] : []),
  ];
};
