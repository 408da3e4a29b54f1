import { daysBetween, londonTimeOf } from '@ragstone/calendar';

const minutesOfGrace = 60;

/**
 * How late something was made, in words: `due 2026-03-02, made 2026-03-04, 2 days late`; null where it was made within
 * the hour. Days are those of London.
 */
export const lateness = (dueAt: string, madeAt: string): string | null => {
  const minutes = Math.floor((Date.parse(madeAt) - Date.parse(dueAt)) / 60_000);
  if (minutes <= minutesOfGrace) return null;
  const [due, made] = [londonTimeOf(dueAt), londonTimeOf(madeAt)];
  const days = daysBetween(due.day, made.day);
  if (days > 0) return `due ${due.day}, made ${made.day}, ${counted(days, 'day')} late`;
  return `due ${due.day} ${due.time}, made ${made.time}, ${counted(Math.floor(minutes / 60), 'hour')} late`;
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
