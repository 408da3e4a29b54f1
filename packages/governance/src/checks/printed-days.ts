import { overlaps, periodOf, printPeriod } from '@ragstone/calendar';
import type { PrintedDay } from '../meeting.ts';

/** Whether printed days can all be one: a month agrees with each of its days. */
export const agree = (days: readonly PrintedDay[]): boolean =>
  days.every((one) => days.every((other) => overlaps(periodOf(one.on), periodOf(other.on))));

/** `15 June 2026 (003, line 52), 3 June 2026 (001, line 296)`. */
export const printed = (days: readonly PrintedDay[]): string =>
  days
    .map(({ on, source }) => `${printPeriod(periodOf(on))} (${source.document}, line ${source.line})`)
    .join(', ');
