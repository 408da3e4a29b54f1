import { makePeriod } from '../make-period.ts';
import { type MonthSpan, monthIndex } from '../months.ts';
import { spanReadings } from '../span-readings.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { writtenYear, yearDigits } from './written-year.ts';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const monthName: string = names.join('|');

/** 1 for `jan` to 12 for `dec`. */
export const monthNumber = (name: string): number => names.indexOf(name) + 1;

const oneMonth = new RegExp(`^(${monthName})[ -]?(${yearDigits})$`);
const twoMonths = new RegExp(
  `^(${monthName})(?:[ -]?(${yearDigits}))?([-/&])(${monthName})[ -]?(${yearDigits})$`,
);

/**
 * The months that a text names; its end may come before its start. Only the first may lack its year. April and June are
 * two months and no span: only such as follow each other are.
 */
export const writtenMonthSpan = (text: string): MonthSpan | null => {
  const [, name, digits] = oneMonth.exec(text) ?? [];
  if (name && digits) {
    const month = monthIndex(writtenYear(digits), monthNumber(name));
    return { first: month, last: month };
  }
  const [, from, fromDigits, mark, to, toDigits] = twoMonths.exec(text) ?? [];
  if (!from || !to || !toDigits) return null;
  const toYear = writtenYear(toDigits);
  const yearBefore = monthNumber(from) > monthNumber(to) ? 1 : 0;
  const fromYear = fromDigits ? writtenYear(fromDigits) : toYear - yearBefore;
  const span = { first: monthIndex(fromYear, monthNumber(from)), last: monthIndex(toYear, monthNumber(to)) };
  return mark === '&' && span.last !== span.first + 1 ? null : span;
};

/** `Apr 25`, `July-September 2025`, `Oct/Nov 2025`, `Mar 2015 - Feb 2016`. */
export const writtenMonths: WrittenForm = (text, season) => {
  const span = writtenMonthSpan(text);
  if (!span) return null;
  if (span.last < span.first) return saysNothing('end-not-after-start');
  if (span.last === span.first && !oneMonth.test(text))
    return saysNothing('end-not-after-start', [makePeriod.month(span.first)]);
  return says(spanReadings(span, season));
};
