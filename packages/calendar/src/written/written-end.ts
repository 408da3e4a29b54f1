import { lastDayOf, monthIndexOf } from '../months.ts';
import { readingsEnding } from '../span-readings.ts';
import { readWrittenDay } from './written-day.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';
import { writtenMonthSpan } from './written-months.ts';

const end = /^(?:up )?(?:to|until|till|ending|ended|ends)(?: and including)?(?: the)?(?: end of)? (.+)$/;

/** `Ending 30-09-2025`, `up to and including 31 March 2025`, `up until Nov 25`: all that may end there. */
export const writtenEnd: WrittenForm = (text, season) => {
  const [, at] = end.exec(text) ?? [];
  if (!at) return null;
  const day = readWrittenDay(at);
  if (day === 'no-such-day') return saysNothing(day);
  const span = writtenMonthSpan(at);
  const month = day ? monthIndexOf(day) : span && span.first === span.last ? span.last : null;
  if (month === null) return null;
  return day && day !== lastDayOf(month)
    ? saysNothing('not-the-end-of-a-month')
    : says(readingsEnding(month, season));
};
