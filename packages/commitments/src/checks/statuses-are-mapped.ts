import type { CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries, projectEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** Every status is in the vocabulary of its plan: words that nobody has mapped have no colour, and amber is one. */
export const statusesAreMapped: CommitmentsCheck = (records) =>
  [...actionEntries(records), ...projectEntries(records)].flatMap((entry) => {
    const status = statusOf(entry.record.status, vocabularyOf(entry.subject.plan ?? '', records));
    return status.kind === 'unmapped'
      ? [finding('status-unmapped', 'warning', { ...entry.about, words: status.words }, entry)]
      : [];
  });
