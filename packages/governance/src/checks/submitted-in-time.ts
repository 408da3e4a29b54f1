import { daysBetween, isAfterDeadline } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { deadlineOf, type ReturnCheck } from '../return-records.ts';

/**
 * The return was submitted by its deadline. Submissions are known by the day: on the deadline's own day it is said
 * that the time is not known. A submission dated after `asOf` is not one yet.
 */
export const submittedInTime: ReturnCheck = ({ definition, completed, asOf }) => {
  const { due, title } = definition;
  const deadline = deadlineOf(definition);
  const { id, submitted, at } = completed;
  const subject = { return: id, definition: definition.id };
  if (submitted === null || submitted.on > asOf) {
    if (isAfterDeadline(asOf, deadline) !== true) return [];
    const whereabouts = { subject, at: within(at, 'submitted'), source: definition.source };
    return [finding('not-submitted', 'error', { title, due, asOf }, whereabouts)];
  }
  const whereabouts = { subject, at: within(at, 'submitted', 'on'), source: submitted.source };
  const figures = { submitted: submitted.on, due };
  const late = isAfterDeadline(submitted.on, deadline);
  if (late === 'same-day') return [finding('submission-time-unknown', 'info', figures, whereabouts)];
  if (!late) return [];
  const days = daysBetween(deadline.day, submitted.on);
  return [finding('submitted-late', 'error', { ...figures, days }, whereabouts)];
};
