import { utc } from '@date-fns/utc';
import { type Day, isDay } from './day.ts';
import { instantsAt } from './instants-at.ts';

const realTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day in hours and minutes, `00:00` to `23:59`. */
export const isTimeOfDay = (text: string): boolean => realTime.test(text);

/**
 * The instant at which something done at a time of day falls on one day in London: `2026-03-02` and `09:00` give
 * `2026-03-02T09:00:00.000Z`, and 09:00 in summer is 08:00Z. `parseDeadline` refuses the two hours a year that no clock
 * or two clocks show; what is done regularly is not left out, so here they are decided as in calendars: a time that
 * spring skips is told by the clock before it went forward (01:30 is done at 02:30), and of a time that autumn repeats
 * the first is meant. Throws for what is no day or no time: parse them first.
 *
 * @see RFC 5545, section 3.3.5, form 3
 */
export const instantInLondon = (day: Day, time: string): string => {
  if (!isDay(day) || !isTimeOfDay(time)) throw new Error(`${day} at ${time} is no time: parse it first`);
  const [first = utc(`${day}T${time}Z`)] = instantsAt(day, time);
  return first.toISOString();
};
