import type { PeriodReading } from '../finding.ts';
import { fourDigitYear } from '../id-forms.ts';
import { makePeriod } from '../make-period.ts';
import { isMonthOfYear, monthIndex } from '../months.ts';
import type { SeasonMonths } from '../period.ts';
import { seasonReading } from '../season-reading.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { writtenEndYear, writtenYear, yearDigits } from './written-year.ts';

/** Of two digits, a last year further off than this is none: `2025-10` does not pool 2025 to 2110. */
const LONGEST_POOL = 10;

const oneYear = new RegExp(`^${fourDigitYear}$`);
const twoYears = new RegExp(`^(${yearDigits})([-/])(${yearDigits})$`);
const bothYears = new RegExp(`^(${fourDigitYear})&(${yearDigits})$`);

const yearsOfTwo = (year: number, season: SeasonMonths | undefined): readonly PeriodReading[] => [
  makePeriod.financialYear(year),
  makePeriod.academicYear(year),
  seasonReading(year, season),
];

/** `2024`. */
export const writtenYearAlone: WrittenForm = (text) =>
  oneYear.test(text) ? says([makePeriod.calendarYear(Number(text))]) : null;

/** `2023 and 2024`: both, where one follows the other. */
export const writtenBothYears: WrittenForm = (text) => {
  const [, from, to] = bothYears.exec(text) ?? [];
  if (!from || !to) return null;
  const start = Number(from);
  return writtenEndYear(start, to) === start + 1
    ? says([makePeriod.pooledCalendarYears(start, start + 1)])
    : null;
};

/**
 * `2025/26` is a year that takes in two, of some kind; `2021 - 23` pools calendar years; `2011-12` may be
 * either, or December 2011.
 */
export const writtenTwoYears: WrittenForm = (text, season) => {
  const [, from, mark, to] = twoYears.exec(text) ?? [];
  if (!from || !to) return null;
  const start = writtenYear(from);
  const end = writtenEndYear(start, to);
  const years = end === start + 1 ? yearsOfTwo(start, season) : [];
  if (from.length === 2) return years.length > 0 ? says(years) : null;

  const isPool = mark === '-' && end > start && (to.length === 4 || end - start <= LONGEST_POOL);
  const pools = isPool ? [makePeriod.pooledCalendarYears(start, end)] : [];
  const isMonth = to.length === 2 && isMonthOfYear(Number(to));
  const months = isMonth ? [makePeriod.month(monthIndex(start, Number(to)))] : [];
  if (mark === '/') return years.length > 0 ? says(years) : saysNothing('years-do-not-follow', months);
  const readings = [...years, ...pools, ...months];
  if (readings.length > 0) return says(readings);
  return saysNothing(to.length === 2 ? 'no-such-month' : 'end-not-after-start');
};
