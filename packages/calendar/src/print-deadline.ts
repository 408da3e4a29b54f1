import { weekdayOf } from './day.ts';
import type { Deadline } from './deadline.ts';
import { printDay } from './print-day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const printTime = (time: string) => {
  if (time === '12:00') return 'noon on';
  if (time === '00:00') return 'midnight at the start of';
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3) === '00' ? '' : time.slice(2);
  return `${hours % 12 || 12}${minutes}${hours < 12 ? 'am' : 'pm'} on`;
};

/**
 * London time: `noon on Tuesday 19 May 2026`, `9:30am on ...`; midnight is said to be the start of its day.
 */
export const printDeadline = ({ time, day }: Pick<Deadline, 'day' | 'time'>): string =>
  `${printTime(time)} ${weekdays[weekdayOf(day) - 1]} ${printDay(day)}`;
