import { type Day, daysBetween, isAfterDeadline, workingDaysBetween } from '@ragstone/calendar';
import type { CompletedReturn } from './completed-return.ts';
import type { ReturnDefinition } from './return-definition.ts';
import { deadlineOf } from './return-records.ts';

/**
 * `due`: not sent, on the very day of its deadline. `submitted-on-the-day`: sent on that day, at a time that nobody
 * prints, so that nobody can say whether it was in time.
 */
export const submissions = [
  'not-yet-due',
  'due',
  'not-submitted',
  'submitted',
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
   * Working days of England after the deadline up to its submission, or up to the day looked from where it has not come;
   * 0 in time. Null where the time of day decides and nobody prints it, or bank holidays are not known.
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
  const late = workingDaysBetween(deadline.day, submittedOn ?? asOf);
  const signed = new Set(completed?.signOffs.map(({ role }) => role));
  const required = definition.signOffs.filter(({ required: isRequired }) => isRequired);
  return {
    submission: submissionOf(submittedOn !== null, after),
    dueOn: deadline.day,
    daysUntilDue: daysBetween(asOf, deadline.day),
    submittedOn,
    workingDaysLate: after === false ? 0 : after === 'same-day' || !late.ok ? null : late.value,
    signOffsMissing:
      completed === null ? null : required.map(({ role }) => role).filter((role) => !signed.has(role)),
  };
};

const submissionOf = (isSent: boolean, after: ReturnType<typeof isAfterDeadline>): Submission => {
  if (after === 'same-day') return isSent ? 'submitted-on-the-day' : 'due';
  if (isSent) return after ? 'submitted-late' : 'submitted';
  return after ? 'not-submitted' : 'not-yet-due';
};
