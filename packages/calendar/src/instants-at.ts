import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import type { Day } from './day.ts';

export const LONDON = 'Europe/London';

/**
 * The instants at which the clocks of London show a time: London is level with universal time or one hour
 * ahead, so there is one, or none in the hour that spring skips, or two in the hour that autumn repeats, the earlier
 * first. A wall time given to TZDate is not enough: which of the two it takes depends on the machine's own zone.
 */
export const instantsAt = (day: Day, time: string): readonly Date[] => {
  const wall = utc(`${day}T${time}Z`).getTime();
  return [60, 0]
    .map((offset) => ({ offset, instant: utc(wall - offset * 60_000) }))
    .filter(({ offset, instant }) => tzOffset(LONDON, instant) === offset)
    .map(({ instant }) => instant);
};
