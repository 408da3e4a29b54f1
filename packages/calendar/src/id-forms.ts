import { isDay } from './day.ts';
import type { PeriodFault } from './finding.ts';
import { mondayOf } from './iso-week.ts';
import { makePeriod } from './make-period.ts';
import { isMonthOfYear, type MonthIndex, monthIndex } from './months.ts';
import type { Period } from './period.ts';

/**
 * One form of id. `names` gives the period that its numbers name, or what there is none of. When that
 * period's own id is another, the text contradicts itself, and `contradiction` says how.
 */
export interface IdForm {
  readonly pattern: RegExp;
  readonly names: (numbers: readonly number[], id: string) => Period | PeriodFault;
  readonly contradiction: PeriodFault;
}

/** Four digits of a year that a public service may report on: a slip such as 2205 or 0025 is no year. */
export const fourDigitYear = '(?:19|20|21)\\d\\d';

const year = `(${fourDigitYear})`;
const month = `${year}-(\\d\\d)`;
const financialYear = `FY${year}-\\d\\d`;

const form = (
  pattern: string,
  names: IdForm['names'],
  contradiction: PeriodFault = 'years-do-not-follow',
): IdForm => ({
  pattern: new RegExp(`^${pattern}$`),
  names,
  contradiction,
});

const byMonth = (make: (month: MonthIndex) => Period, inYear: number, ofYear: number) =>
  isMonthOfYear(ofYear) ? make(monthIndex(inYear, ofYear)) : 'no-such-month';

/** From the earlier to the later, or the one that is both. */
const span = (a: number, b: number, one: (a: number) => Period, more: (a: number, b: number) => Period) =>
  a === b ? one(a) : more(Math.min(a, b), Math.max(a, b));

/** The form of every kind but the season, whose months an id does not say. No text has two of these forms. */
export const idForms: readonly IdForm[] = [
  form(`${month}-\\d\\d`, (_numbers, id) => (isDay(id) ? makePeriod.day(id) : 'no-such-day')),
  form(
    `${year}-W(\\d\\d)`,
    ([y = 0, week = 0]) =>
      week >= 1 && week <= 53 ? makePeriod.week(mondayOf({ year: y, week })) : 'no-such-week',
    'no-such-week',
  ),
  form(month, ([y = 0, m = 0]) => byMonth(makePeriod.month, y, m)),
  form(
    `${month}--${month}`,
    ([y = 0, m = 0, endYear = 0, endMonth = 0]) =>
      isMonthOfYear(m) && isMonthOfYear(endMonth)
        ? span(monthIndex(y, m), monthIndex(endYear, endMonth), makePeriod.month, makePeriod.months)
        : 'no-such-month',
    'end-not-after-start',
  ),
  form(`${financialYear}-Q(\\d)`, ([y = 0, quarter = 0]) =>
    quarter >= 1 && quarter <= 4 ? makePeriod.quarter(y, quarter) : 'no-such-quarter',
  ),
  form(year, ([y = 0]) => makePeriod.calendarYear(y)),
  form(financialYear, ([y = 0]) => makePeriod.financialYear(y)),
  form(
    `${financialYear}-YTD-${month}`,
    ([, y = 0, m = 0]) => byMonth(makePeriod.yearToDate, y, m),
    'month-outside-year',
  ),
  form(`R12-${month}`, ([y = 0, m = 0]) => byMonth(makePeriod.rollingTwelveMonths, y, m)),
  form(`AY${year}-\\d\\d`, ([y = 0]) => makePeriod.academicYear(y)),
  form(
    `${year}--${year}`,
    ([a = 0, b = 0]) => span(a, b, makePeriod.calendarYear, makePeriod.pooledCalendarYears),
    'end-not-after-start',
  ),
  form(
    `${financialYear}--${financialYear}`,
    ([a = 0, b = 0]) => span(a, b, makePeriod.financialYear, makePeriod.pooledFinancialYears),
    'end-not-after-start',
  ),
];
