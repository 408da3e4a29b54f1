import { addDays, type Day, type Period } from '@ragstone/calendar';
import type { Reason } from '@ragstone/rag';
import type { Metric } from './metric.ts';

/** What may be said of a figure that is not there on a day. */
export type Absence = 'not-yet-due' | 'late' | 'missing';

/** The day by which a metric's figure for a period is due: its publication lag after the period ends. */
export const dueOn = (metric: Metric, period: Period): Day =>
  addDays(period.last, metric.publication.lagDays);

/** A figure that is not there on `asOf` is not yet due, then late, and in the end missing. */
export const absenceOf = (metric: Metric, period: Period, asOf: Day): Absence => {
  const due = dueOn(metric, period);
  if (asOf <= due) return 'not-yet-due';
  return asOf <= addDays(due, metric.publication.lateForDays) ? 'late' : 'missing';
};

export const absenceReason: Readonly<Record<Absence, Reason>> = {
  'not-yet-due': 'not-yet-due',
  late: 'late',
  missing: 'no-data',
};

/** From the gravest: a window is as late as the latest of what is missing from it. */
const absencesByGravity: readonly Reason[] = ['no-data', 'late', 'not-yet-due'];

/**
 * Reasons with one absence among them at most, the gravest: a year of which one quarter is overdue and another not yet
 * due is overdue. Where parts are there, `partial-window` says that others are not, and no absence is said beside it.
 */
export const withOneAbsence = (reasons: readonly Reason[]): readonly Reason[] => {
  const gravest = reasons.includes('partial-window')
    ? undefined
    : absencesByGravity.find((absence) => reasons.includes(absence));
  return reasons.filter((reason) => reason === gravest || !absencesByGravity.includes(reason));
};
