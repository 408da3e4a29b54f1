import type { Day } from '@ragstone/calendar';

/** How many working days before a deadline reminders go out, and at which time of day in London. */
export interface Reminders {
  readonly workingDaysBefore: readonly number[];
  readonly at: string;
}

/** What is used where a workspace says nothing: ten working days before, two before, at 09:00. */
export const usualReminders: Reminders = { workingDaysBefore: [10, 2], at: '09:00' };

/** The days looked at for occurrences, both counted. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}
