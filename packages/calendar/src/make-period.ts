import { addDays, type Day, weekdayOf } from './day.ts';
import { isoWeekOf } from './iso-week.ts';
import { firstDayOf, lastDayOf, type MonthIndex, monthIndex, monthText, yearStarting } from './months.ts';
import type { Period, PeriodKind, SeasonMonths } from './period.ts';

const two = (number: number) => String(number % 100).padStart(2, '0');

/** `2025-26`: the year that starts in 2025 and ends in 2026. */
export const twoYears = (year: number): string => `${year}-${two(year + 1)}`;

const monthsLong = (kind: PeriodKind, id: string, first: MonthIndex, last: MonthIndex): Period => ({
  id,
  kind,
  first: firstDayOf(first),
  last: lastDayOf(last),
});

/** A year is named by the calendar year it starts in, a month by its index, a week by any of its days. */
interface PeriodMakers {
  readonly day: (day: Day) => Period;
  readonly week: (day: Day) => Period;
  readonly month: (month: MonthIndex) => Period;
  /** Two months or more; `first` comes before `last`. */
  readonly months: (first: MonthIndex, last: MonthIndex) => Period;
  /** A quarter of a financial year: 1 is April to June. */
  readonly quarter: (year: number, quarter: number) => Period;
  readonly calendarYear: (year: number) => Period;
  readonly financialYear: (year: number) => Period;
  readonly yearToDate: (through: MonthIndex) => Period;
  readonly rollingTwelveMonths: (through: MonthIndex) => Period;
  readonly academicYear: (year: number) => Period;
  readonly season: (year: number, months: SeasonMonths) => Period;
  readonly pooledCalendarYears: (first: number, last: number) => Period;
  readonly pooledFinancialYears: (first: number, last: number) => Period;
}

/**
 * Each kind of period from the numbers that name it: the one place that says how an id is written and what it
 * covers.
 */
export const makePeriod: PeriodMakers = {
  day: (day) => ({ id: day, kind: 'day', first: day, last: day }),
  week: (day) => {
    const { year, week } = isoWeekOf(day);
    const monday = addDays(day, 1 - weekdayOf(day));
    return { id: `${year}-W${two(week)}`, kind: 'week', first: monday, last: addDays(monday, 6) };
  },
  month: (month) => monthsLong('month', monthText(month), month, month),
  months: (first, last) => monthsLong('months', `${monthText(first)}--${monthText(last)}`, first, last),
  quarter: (year, quarter) => {
    const first = monthIndex(year, 1 + 3 * quarter);
    return monthsLong('quarter', `FY${twoYears(year)}-Q${quarter}`, first, first + 2);
  },
  calendarYear: (year) =>
    monthsLong('calendar-year', String(year), monthIndex(year, 1), monthIndex(year, 12)),
  financialYear: (year) =>
    monthsLong('financial-year', `FY${twoYears(year)}`, monthIndex(year, 4), monthIndex(year + 1, 3)),
  yearToDate: (through) => {
    const year = yearStarting(4, through);
    const id = `FY${twoYears(year)}-YTD-${monthText(through)}`;
    return monthsLong('year-to-date', id, monthIndex(year, 4), through);
  },
  rollingTwelveMonths: (through) =>
    monthsLong('rolling-twelve-months', `R12-${monthText(through)}`, through - 11, through),
  academicYear: (year) =>
    monthsLong('academic-year', `AY${twoYears(year)}`, monthIndex(year, 9), monthIndex(year + 1, 8)),
  season: (year, { from, to }) => {
    const lastYear = to < from ? year + 1 : year;
    return monthsLong('season', `S${twoYears(year)}`, monthIndex(year, from), monthIndex(lastYear, to));
  },
  pooledCalendarYears: (first, last) =>
    monthsLong('pooled-calendar-years', `${first}--${last}`, monthIndex(first, 1), monthIndex(last, 12)),
  pooledFinancialYears: (first, last) => {
    const id = `FY${twoYears(first)}--FY${twoYears(last)}`;
    return monthsLong('pooled-financial-years', id, monthIndex(first, 4), monthIndex(last + 1, 3));
  },
};
