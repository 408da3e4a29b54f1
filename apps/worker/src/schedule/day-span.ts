import type { Workspace } from '@ragstone/assurance';
import { addDays, type Day, londonTimeOf } from '@ragstone/calendar';
import type { Occurrence } from './occurrence.ts';

/** Days in London, both counted. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** What falls due around a span of days; what it gives beyond the span does not matter, since it is cut to the instant. */
export type Schedule = (workspace: Workspace, days: DaySpan) => readonly Occurrence[];

/** A closed day is moved by less than this: the longest run of days without work is that of Christmas. */
const DAYS_MOVED = 14;
/** What is due later than this has no reminder yet: sixty working days are less. */
const DAYS_AHEAD = 120;

/** The days on which something may be due that has an occurrence between two instants. */
export const daysAround = (from: string, to: string): DaySpan => ({
  from: addDays(londonTimeOf(from).day, -DAYS_MOVED),
  to: addDays(londonTimeOf(to).day, DAYS_AHEAD),
});

export const isWithin = ({ from, to }: DaySpan, day: Day): boolean => from <= day && day <= to;
