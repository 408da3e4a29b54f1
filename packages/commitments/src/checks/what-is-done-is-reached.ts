import type { Action } from '../action.ts';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** An action that is said to be done has reached its milestones: of one that nothing says was reached, done says too much. */
export const whatIsDoneIsReached: CommitmentsCheck = (records) =>
  actionEntries(records).flatMap((entry) => {
    const open = entry.record.milestones.filter(({ reached }) => reached === null);
    const [first] = open;
    if (first === undefined || !isSaidDone(entry.record, records)) return [];
    const figures = { ...entry.about, milestone: first.says, open: open.length };
    return [finding('done-before-its-milestones', 'warning', figures, entry)];
  });

const isSaidDone = ({ done, plan, status }: Action, records: CommitmentRecords): boolean => {
  const stated = statusOf(status, vocabularyOf(plan, records));
  return done !== null || (stated.kind === 'mapped' && stated.done);
};
