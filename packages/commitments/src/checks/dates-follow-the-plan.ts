import type { Action } from '../action.ts';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/**
 * An action that is still to come is not due before the period that its plan reports: a slip in the year, or a day that
 * has passed. One that says that it is on track is
 * still to come; one that says that it is late has told it itself.
 */
export const datesFollowThePlan: CommitmentsCheck = (records) =>
  actionEntries(records).flatMap((entry) => {
    const { due, plan } = entry.record;
    const asAt = records.deliveryPlans.find(({ id }) => id === plan)?.asAt;
    if (due === null || asAt === undefined || due >= asAt || !isToCome(entry.record, records)) return [];
    return [finding('due-before-plan', 'warning', { ...entry.about, due, asAt }, entry)];
  });

/** Nothing says that it is done, nor that it is late. Words that nobody has mapped could say either. */
const isToCome = ({ status, plan, done }: Action, records: CommitmentRecords): boolean => {
  const stated = statusOf(status, vocabularyOf(plan, records));
  if (done !== null || stated.kind === 'unmapped') return false;
  return stated.kind === 'none' || (stated.says !== 'missed' && !stated.done);
};
