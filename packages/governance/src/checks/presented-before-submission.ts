import { daysBetween } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import type { Approval } from '../completed-return.ts';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/**
 * The accountable body saw the return before it was submitted. Where it met later, the submission rests on an
 * approval under delegated powers, which is shown with its date and is worth knowing; without one, or without its
 * date, it is doubtful on whose authority it was submitted.
 */
export const presentedBeforeSubmission: ReturnCheck = ({
  completed: { id, approvals, submitted, presented, at },
}) => {
  if (submitted === null || presented === null || presented.on <= submitted.on) return [];
  const approval = approvals.filter(({ on }) => on === null || on <= submitted.on).toSorted(byWeight)[0];
  const figures = {
    body: presented.body,
    presented: presented.on,
    submitted: submitted.on,
    days: daysBetween(submitted.on, presented.on),
    by: approval?.by ?? '',
    approved: approval?.on ?? '',
    power: approval?.power ?? ('none' as const),
  };
  const where = within(at, 'presented', 'on');
  return [
    finding(
      'presented-after-submission',
      approval?.power === 'delegated' && approval.on !== null ? 'info' : 'warning',
      figures,
      {
        subject: { return: id, body: presented.body },
        at: where,
        source: presented.source,
      },
    ),
  ];
};

/** An approval under delegated powers before any other; of several the last. */
const byWeight = (a: Approval, b: Approval): number => {
  const key = ({ power, on, by }: Approval) => `${power === 'delegated' ? 1 : 0} ${on ?? ''} ${by}`;
  return key(a) > key(b) ? -1 : 1;
};
