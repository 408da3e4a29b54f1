import { dueDays } from '@ragstone/calendar';
import type { RegularDays } from '@ragstone/governance';
import { type DaySpan, isWithin } from './day-span.ts';
import { isWorked, type WorkingDay, workingDayFrom } from './working-day.ts';

/**
 * The days of a span that come round by a cadence, with what becomes of those that are closed. All are counted from the
 * first, so that one that was moved or missed moves no other: a fortnight keeps its phase.
 */
export const regularDays = (
  { every, onThe, from, until, onClosedDay }: RegularDays,
  days: DaySpan,
): readonly WorkingDay[] => {
  const to = until !== null && until < days.to ? until : days.to;
  const turns = [from, ...dueDays(from, every, to, onThe)].filter((day) => day <= to && isWithin(days, day));
  const kept = turns.flatMap((day): readonly WorkingDay[] => {
    if (onClosedDay === 'keep') return [{ day, sure: true }];
    if (onClosedDay === 'next-working-day') return [workingDayFrom(day)];
    return isWorked(day) ? [workingDayFrom(day)] : [];
  });
  return kept.filter(({ day }, index) => kept.findIndex((each) => each.day === day) === index);
};
