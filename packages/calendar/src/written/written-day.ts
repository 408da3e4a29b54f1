import { type Day, isDay } from '../day.ts';
import { fourDigitYear } from '../id-forms.ts';
import { makePeriod } from '../make-period.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { monthName, monthNumber } from './written-months.ts';
import { writtenYear, yearDigits } from './written-year.ts';

const patterns = [
  `(?<day>\\d{1,2})[ -]?(?<month>${monthName})[ -]?(?<year>${yearDigits})`,
  `(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>${yearDigits})`,
  `(?<year>${fourDigitYear})-(?<month>\\d\\d)-(?<day>\\d\\d)`,
].map((pattern) => new RegExp(`^${pattern}$`));

const two = (number: number | string) => String(number).padStart(2, '0');

/** The day that a text names, in British order; `no-such-day` when it has the form of a day and is none. */
export const readWrittenDay = (text: string): Day | 'no-such-day' | null => {
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const written = `${writtenYear(year)}-${two(monthNumber(month) || month)}-${two(day)}`;
  return isDay(written) ? written : 'no-such-day';
};

/** `31 March 2026`, `31-03-2026`. */
export const writtenDay: WrittenForm = (text) => {
  const day = readWrittenDay(text);
  if (day === null) return null;
  return day === 'no-such-day' ? saysNothing(day) : says([makePeriod.day(day)]);
};
