import { twoYears } from './make-period.ts';
import { monthIndexOf, yearStarting } from './months.ts';
import type { Period, PeriodKind } from './period.ts';
import { printDay, printMonth } from './print-day.ts';
import { printSpan } from './print-span.ts';

const firstYear = ({ first }: Period) => Number(first.slice(0, 4));
const lastYear = ({ last }: Period) => Number(last.slice(0, 4));

const printers: Record<PeriodKind, (period: Period) => string> = {
  day: printSpan,
  week: ({ first }) => `week commencing ${printDay(first)}`,
  month: printSpan,
  months: printSpan,
  quarter: (period) => {
    const year = yearStarting(4, monthIndexOf(period.first));
    return `quarter ${period.id.slice(-1)} ${twoYears(year)} (${printSpan(period)})`;
  },
  'calendar-year': ({ id }) => id,
  'financial-year': (period) => twoYears(firstYear(period)),
  'year-to-date': printSpan,
  'rolling-twelve-months': ({ last }) => `12 months to ${printMonth(monthIndexOf(last))}`,
  'academic-year': (period) => `${twoYears(firstYear(period))} academic year`,
  season: (period) => `${twoYears(firstYear(period))} season`,
  'pooled-calendar-years': (period) => `${firstYear(period)} to ${lastYear(period)}`,
  'pooled-financial-years': (period) => `${twoYears(firstYear(period))} to ${twoYears(lastYear(period) - 1)}`,
};

/**
 * A period in British English, for the middle of a sentence: `April to November 2025`, `12 months to
 * September 2025`. `parseWrittenPeriod` reads it back when told the kind.
 */
export const printPeriod = (period: Period): string => printers[period.kind](period);
