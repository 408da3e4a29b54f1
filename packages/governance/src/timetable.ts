import type { Cadence, WeekdayOfMonth } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

/**
 * What becomes of a day that is a weekend or a bank holiday: it is kept, moved to the first working day after it, or
 * left out. The days after it are counted from the cadence as before: a moved Monday moves no other.
 */
export const closedDayRules = ['keep', 'next-working-day', 'leave-out'] as const;
export type ClosedDayRule = (typeof closedDayRules)[number];

/** Days that come round: every so often from one of them on. */
export interface RegularDays {
  readonly every: Cadence;
  /** The weekday of the month, where it is no day of the month: `first Tuesday`. Only for what comes in months. */
  readonly onThe?: WeekdayOfMonth | undefined;
  /** The first of them, from which all the others are counted (`YYYY-MM-DD`). */
  readonly from: string;
  /** The last day on which one may fall; null while they go on. */
  readonly until: string | null;
  readonly onClosedDay: ClosedDayRule;
}

/** When a body meets, and when its papers go out. Times are those of London, `14:00`. */
export interface MeetingHabit {
  readonly time: string;
  /** Where it meets as regularly as this. Without it, the meetings that are listed are all that is known. */
  readonly regularly: RegularDays | null;
  /** The last time at which a paper may come: so many working days before the meeting, which is not counted. */
  readonly papers: { readonly workingDaysBefore: number; readonly time: string } | null;
  readonly source?: Source | undefined;
}

export const timetableTasks = ['paper', 'assessment', 'reminder'] as const;
export type TimetableTask = (typeof timetableTasks)[number];

/** So many working days before each meeting of a body; 0 is the day of the meeting itself. */
export interface DaysBeforeMeetings {
  readonly meetingsOf: string;
  readonly workingDaysBefore: number;
}

/** Something that a partnership has done at stated times. */
export interface Timetable {
  readonly id: string;
  /** What it is, in few words. */
  readonly says: string;
  readonly does: TimetableTask;
  /** The template of its paper; null where it makes none. */
  readonly template: string | null;
  /** The body that it is for; null where it is for all. */
  readonly for: string | null;
  readonly on: RegularDays | DaysBeforeMeetings;
  /** The time of day in London, `09:00`. */
  readonly time: string;
  readonly source?: Source | undefined;
}

export const remindedKinds = ['duties', 'returns', 'sign-offs', 'papers'] as const;
export type RemindedKind = (typeof remindedKinds)[number];

/** How many working days before something is due people are reminded of it, and at which time of day in London. */
export interface Reminders {
  readonly of: RemindedKind;
  readonly workingDaysBefore: readonly number[];
  readonly time: string;
}

/** What holds for a kind of which a workspace says nothing: ten working days before, and two, at 09:00. Sign-offs have no reminders of their own unless it says so. */
export const usualReminders: Omit<Reminders, 'of'> = { workingDaysBefore: [10, 2], time: '09:00' };
