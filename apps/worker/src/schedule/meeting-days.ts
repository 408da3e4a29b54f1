import type { Day } from '@ragstone/calendar';
import type { Body, Meeting } from '@ragstone/governance';
import { type DaySpan, isWithin } from './day-span.ts';
import { regularDays } from './regular-days.ts';

/** The days of a span on which a body meets, as listed and as regularly as its habit says, each once and in order. */
export const meetingDays = (
  { id, meets }: Body,
  meetings: readonly Meeting[],
  days: DaySpan,
): readonly Day[] => {
  const listed = meetings.filter(({ body, on }) => body === id && isWithin(days, on)).map(({ on }) => on);
  const regular = meets?.regularly ? regularDays(meets.regularly, days).map(({ day }) => day) : [];
  return [...new Set([...listed, ...regular])].sort();
};
