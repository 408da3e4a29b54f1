import type { Workspace } from '@ragstone/assurance';
import { type Day, instantInLondon } from '@ragstone/calendar';
import { type RemindedKind, usualReminders } from '@ragstone/governance';
import { sayUnsure, workingDayBefore } from './working-day.ts';

/** One reminder of something that is due. */
export interface ReminderBefore {
  /** `10-working-days-before`. */
  readonly id: string;
  readonly on: Day;
  readonly at: string;
  /** `10 working days before`, which stays true when it is said late. */
  readonly says: string;
}

/** How people are reminded of a kind of thing: as the workspace says, and as is usual where it says nothing. */
export const remindersOf = (
  { reminders }: Workspace,
  kind: RemindedKind,
): { readonly workingDaysBefore: readonly number[]; readonly time: string } =>
  reminders.find(({ of }) => of === kind) ?? usualReminders;

/** The reminders of something that is due on a day. */
export const remindersBefore = (
  workspace: Workspace,
  kind: RemindedKind,
  due: Day,
): readonly ReminderBefore[] => {
  const { workingDaysBefore, time } = remindersOf(workspace, kind);
  return workingDaysBefore.map((count) => {
    const on = workingDayBefore(due, count);
    return {
      id: `${count}-working-day${count === 1 ? '' : 's'}-before`,
      on: on.day,
      at: instantInLondon(on.day, time),
      says: `${count === 1 ? '1 working day' : `${count} working days`} before${sayUnsure(on)}`,
    };
  });
};
