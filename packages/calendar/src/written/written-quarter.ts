import { fourDigitYear } from '../id-forms.ts';
import { makePeriod } from '../make-period.ts';
import { firstDayOf, lastDayOf, monthIndex, yearStarting } from '../months.ts';
import { periodHolding } from '../period-holding.ts';
import { spanReadings } from '../span-readings.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { writtenMonthSpan } from './written-months.ts';
import { writtenYearPair, yearPair } from './written-year.ts';

const number = '(?:q|quarter )(?<number>\\d)';
const months = '\\((?<months>[^()]+)\\)';
const patterns = [
  `${number}(?: of)? (?<pair>${yearPair})(?: ?${months})?`,
  `(?<pair>${yearPair}) ${number}(?: ?${months})?`,
  `${number} ?${months}`,
].map((pattern) => new RegExp(`^${pattern}$`));
const ofOneYear = new RegExp(`^${number}(?: of)? (?<year>${fourDigitYear})$`);

const isQuarter = (quarter: number) => quarter >= 1 && quarter <= 4;

/**
 * `Q3 2025/26`, `2025-26 Q3`, `Q1 (April 25-June 25)`: the number and the months, where both stand, must
 * agree.
 */
export const writtenQuarter: WrittenForm = (text) => {
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const { number: digit, pair, months: monthsText } = match.groups ?? {};
  const span = monthsText ? writtenMonthSpan(monthsText) : null;
  if (monthsText && !span) return null;
  if (!isQuarter(Number(digit))) return saysNothing('no-such-quarter');
  const year = pair ? writtenYearPair(pair) : span && yearStarting(4, span.first);
  if (year === null) return saysNothing('years-do-not-follow');

  const quarter = makePeriod.quarter(year, Number(digit));
  const agree = !span || (firstDayOf(span.first) === quarter.first && lastDayOf(span.last) === quarter.last);
  return agree
    ? says([quarter])
    : saysNothing('quarter-and-months-differ', [quarter, ...spanReadings(span, undefined).slice(0, 1)]);
};

/** `Q3 2025`: the third quarter of the financial year that starts in 2025, or of the calendar year. */
export const writtenQuarterOfOneYear: WrittenForm = (text) => {
  const { number: digit, year } = ofOneYear.exec(text)?.groups ?? {};
  if (!digit || !year) return null;
  const quarter = Number(digit);
  if (!isQuarter(quarter)) return saysNothing('no-such-quarter');
  const ofCalendarYear = periodHolding('quarter', firstDayOf(monthIndex(Number(year), 3 * quarter)));
  return says([makePeriod.quarter(Number(year), quarter), ofCalendarYear]);
};
