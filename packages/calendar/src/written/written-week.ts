import { makePeriod } from '../make-period.ts';
import { readWrittenDay } from './written-day.ts';
import { says, saysNothing, type WrittenForm } from './written-form.ts';

const starts = /^(?:w\/c|w\/b|week commencing|week beginning) (.+)$/;
const ends = /^(?:w\/e|week ending|week ended) (.+)$/;

/** `Week commencing 24 November 2025`, `w/e 30/11/2025`: weeks run from Monday to Sunday. */
export const writtenWeek: WrittenForm = (text) => {
  const start = starts.exec(text)?.[1];
  const end = ends.exec(text)?.[1];
  const day = readWrittenDay(start ?? end ?? '');
  if (day === null) return null;
  if (day === 'no-such-day') return saysNothing(day);
  const week = makePeriod.week(day);
  return day === (start ? week.first : week.last)
    ? says([week])
    : saysNothing('not-the-edge-of-a-week', [week]);
};
