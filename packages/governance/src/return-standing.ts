import {
  addDays,
  addWorkingDays,
  type Day,
  daysBetween,
  isAfterDeadline,
  workingDaysBetween,
} from '@ragstone/calendar';
import type { CompletedReturn } from './completed-return.ts';
import type { ReturnDefinition } from './return-definition.ts';
import { deadlineOf } from './return-records.ts';

/**
 * `due`: nobody has seen it sent, on the very day of its deadline. `not-submitted`: nor after it. `submitted-on-the-day`: sent on
 * that day, at a time that nobody prints, so that nobody can say whether it was in time.
 */
export const submissions = [
  'not-yet-due',
  'due',
  'not-submitted',
  'submitted-in-time',
  'submitted-on-the-day',
  'submitted-late',
] as const;
export type Submission = (typeof submissions)[number];

/** How a return stands on a day. */
export interface ReturnStanding {
  readonly submission: Submission;
  readonly dueOn: Day;
  /** Up to the day of the deadline; negative after it. */
  readonly daysUntilDue: number;
  readonly submittedOn: Day | null;
  /**
   * Working days of England after the deadline up to its submission, or up to the day looked from where nobody has seen it;
   * a day on which nobody works counts as the next on which somebody does, so that what is late is never 0. 0 only of what was
   * sent in time. Null of what nobody has seen and is not late, where the time of day decides and nobody prints it, or where
   * bank holidays are not known.
   */
  readonly workingDaysLate: number | null;
  /** Roles that must sign and have not; null where nobody has seen the return. */
  readonly signOffsMissing: readonly string[] | null;
}

/**
 * How the return of a form stands on a day, `completed` null where none has been seen. A submission dated after the day
 * is not one yet.
 */
export const returnStanding = (
  definition: ReturnDefinition,
  completed: CompletedReturn | null,
  asOf: Day,
): ReturnStanding => {
  const deadline = deadlineOf(definition);
  const sent = completed?.submitted?.on ?? null;
  const submittedOn = sent !== null && sent <= asOf ? sent : null;
  const after = isAfterDeadline(submittedOn ?? asOf, deadline);
  const signed = new Set(completed?.signOffs.map(({ role }) => role));
  const required = definition.signOffs.filter(({ required: isRequired }) => isRequired);
  return {
    submission: submissionOf(submittedOn !== null, after),
    dueOn: deadline.day,
    daysUntilDue: daysBetween(asOf, deadline.day),
    submittedOn,
    workingDaysLate:
      after === true
        ? workingDaysAfter(deadline.day, submittedOn ?? asOf)
        : after === false && submittedOn !== null
          ? 0
          : null,
    signOffsMissing:
      completed === null ? null : required.map(({ role }) => role).filter((role) => !signed.has(role)),
  };
};

const workingDaysAfter = (deadline: Day, day: Day): number | null => {
  const worked = addWorkingDays(addDays(day, -1), 1);
  const late = worked.ok ? workingDaysBetween(deadline, worked.value) : worked;
  return late.ok ? late.value : null;
};

const submissionOf = (isSent: boolean, after: ReturnType<typeof isAfterDeadline>): Submission => {
  if (after === 'same-day') return isSent ? 'submitted-on-the-day' : 'due';
  if (isSent) return after ? 'submitted-late' : 'submitted-in-time';
  return after ? 'not-submitted' : 'not-yet-due';
};
