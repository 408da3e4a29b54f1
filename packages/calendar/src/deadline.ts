import { type Day, isDay } from './day.ts';
import type { DeadlineFault } from './finding.ts';
import { isTimeOfDay } from './instant-in-london.ts';
import { instantsAt, LONDON } from './instants-at.ts';
import { type Parsed, parsed, refused } from './parsed.ts';

/**
 * A deadline in London wall time, `2026-05-19T12:00[Europe/London]`, and the one instant at which it falls.
 */
export interface Deadline {
  readonly text: string;
  readonly day: Day;
  /** Hours and minutes in London, `12:00`. */
  readonly time: string;
  /** The same in universal time, `2026-05-19T11:00:00Z`. */
  readonly instant: string;
}

const form = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\[Europe\/London\]$/;
const anyTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?/;

/** What keeps a text of another form from being a deadline. */
const misformed = (text: string): DeadlineFault => {
  if (/^\d{4}-\d\d-\d\d(?:\[.*)?$/.test(text)) return 'no-time';
  if (!anyTime.test(text)) return 'not-a-deadline';
  const zone = text.replace(anyTime, '');
  if (zone === '') return 'no-zone';
  return zone === `[${LONDON}]` ? 'not-a-deadline' : 'other-zone';
};

/**
 * Reads `2026-05-19T12:00[Europe/London]`. Refuses a day without a time, a time without that zone, and a time
 * that the clocks of London skip (01:30 on 29 March 2026) or show twice (01:30 on 25 October 2026).
 */
export const parseDeadline = (text: string): Parsed<Deadline> => {
  const refuse = (fault: DeadlineFault) => refused({ code: 'deadline-unreadable', text, fault });
  const [, day, time] = form.exec(text) ?? [];
  if (!day || !time) return refuse(misformed(text));
  if (!isDay(day)) return refuse('no-such-day');
  if (!isTimeOfDay(time)) return refuse('no-such-time');
  const [instant, another] = instantsAt(day, time);
  if (!instant) return refuse('clock-skips-it');
  if (another) return refuse('clock-shows-it-twice');
  return parsed({ text, day, time, instant: instant.toISOString().replace('.000', '') });
};
