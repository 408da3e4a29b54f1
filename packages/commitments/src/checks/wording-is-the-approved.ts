import type { CommitmentsCheck } from '../commitment-records.ts';
import { commitmentEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { sameWords } from '../same-words.ts';

/** A commitment is worded as it was approved. */
export const wordingIsTheApproved: CommitmentsCheck = (records) =>
  commitmentEntries(records).flatMap((entry) => {
    const { says, approved } = entry.record;
    if (says === null || approved === null || sameWords(says, approved.says)) return [];
    const { by, on } = approved;
    const figures = { ...entry.about, printed: says, approved: approved.says, by, on };
    return [finding('wording-not-approved', 'error', figures, entry)];
  });
