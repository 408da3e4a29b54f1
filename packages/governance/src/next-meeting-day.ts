import { type Day, parseDay } from '@ragstone/calendar';
import type { Meeting } from './meeting.ts';

/**
 * The day on which a body meets next, on or after a day: of the meetings that are known, and of the days that papers of
 * earlier meetings print for the next one. Null where none is known.
 */
export const nextMeetingDay = (body: string, meetings: readonly Meeting[], onOrAfter: Day): Day | null =>
  meetings
    .filter((meeting) => meeting.body === body)
    .flatMap(({ on, next = [] }) => [on, ...next.map((printed) => printed.on)])
    .filter((on) => parseDay(on).ok && on >= onOrAfter)
    .toSorted()[0] ?? null;
