import {
  printDay as dayInWords,
  printDeadline as deadlineInWords,
  isDay,
  parseDeadline,
} from '@ragstone/calendar';

/** `2026-06-15` as `15 June 2026`; whatever is no day stays as it is. */
export const printDay = (day: string): string => (isDay(day) ? dayInWords(day) : day);

/** `2026-05-19T12:00[Europe/London]` as `noon on Tuesday 19 May 2026`; whatever is no deadline is printed as a day. */
export const printDeadline = (deadline: string): string => {
  const read = parseDeadline(deadline);
  return read.ok ? deadlineInWords(read.value) : printDay(deadline);
};
