import { utc } from '@date-fns/utc';
import { parseISO } from 'date-fns/parseISO';
import { isDay } from './day.ts';
import type { Deadline } from './deadline.ts';

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

const milliseconds = (instant: string) => parseISO(instant, { in: utc }).getTime();

/**
 * Whether something came after a deadline. An instant (`2026-05-19T11:00:01Z`, or with an offset) is after it
 * when later; on the dot is in time. A day without a time, taken as a day in London, decides unless it is the
 * day of the deadline itself: then `same-day`. Throws for any other text, since without an offset the
 * machine's zone would decide.
 */
export const isAfterDeadline = (instantOrDay: string, deadline: Deadline): boolean | 'same-day' => {
  if (isDay(instantOrDay)) return instantOrDay === deadline.day ? 'same-day' : instantOrDay > deadline.day;
  const at = instantForm.test(instantOrDay) ? milliseconds(instantOrDay) : Number.NaN;
  if (Number.isNaN(at)) throw new Error(`${instantOrDay} is neither a day nor an instant with its offset`);
  return at > milliseconds(deadline.instant);
};
