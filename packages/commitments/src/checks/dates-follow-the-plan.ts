import type { CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** An action that is still to come is not due before the period that its plan reports: a slip in the year. */
export const datesFollowThePlan: CommitmentsCheck = (records) =>
  actionEntries(records).flatMap((entry) => {
    const { due, plan, status } = entry.record;
    const asAt = records.deliveryPlans.find(({ id }) => id === plan)?.asAt;
    if (due === null || asAt === undefined || status !== null || due >= asAt) return [];
    return [finding('due-before-plan', 'warning', { ...entry.about, due, asAt }, entry)];
  });
