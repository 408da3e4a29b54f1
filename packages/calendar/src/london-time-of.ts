import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import type { Day } from './day.ts';
import { LONDON } from './instants-at.ts';

/** What the clocks of London show at an instant. */
export interface LondonTime {
  readonly day: Day;
  /** Hours and minutes, `09:00`. */
  readonly time: string;
  readonly zone: 'GMT' | 'BST';
}

/**
 * The day and time in London at an instant, `2026-05-19T11:00:00Z`; seconds are left out. The zone tells the two
 * hours apart that autumn shows twice. Throws for what is no instant.
 */
export const londonTimeOf = (instant: string): LondonTime => {
  const at = utc(instant);
  if (!instant.endsWith('Z') || Number.isNaN(at.getTime()))
    throw new Error(`${instant} is no instant in UTC`);
  const offset = tzOffset(LONDON, at);
  const wall = utc(at.getTime() + offset * 60_000).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16), zone: offset === 0 ? 'GMT' : 'BST' };
};
