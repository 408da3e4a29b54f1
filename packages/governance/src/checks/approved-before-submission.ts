import { daysBetween } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/** Who approves a return does so before it is submitted, or on the same day. */
export const approvedBeforeSubmission: ReturnCheck = ({ completed: { id, approvals, submitted, at } }) =>
  approvals.flatMap(({ by, on, source }, index) => {
    if (submitted === null || on === null || on <= submitted.on) return [];
    const figures = { by, approved: on, submitted: submitted.on, days: daysBetween(submitted.on, on) };
    const where = within(at, 'approvals', index, 'on');
    return [
      finding('approved-after-submission', 'error', figures, {
        subject: { return: id, by },
        at: where,
        source,
      }),
    ];
  });
