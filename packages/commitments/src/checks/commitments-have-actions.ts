import type { CommitmentsCheck } from '../commitment-records.ts';
import { deliveredCommitments } from '../delivered-commitments.ts';
import { finding } from '../finding.ts';

/** Every commitment that a plan is to deliver is served by an action. */
export const commitmentsHaveActions: CommitmentsCheck = (records) =>
  deliveredCommitments(records)
    .filter(({ record }) => !records.actions.some(({ serves }) => serves.includes(record.id)))
    .map((entry) => finding('no-action', 'error', entry.about, entry));
