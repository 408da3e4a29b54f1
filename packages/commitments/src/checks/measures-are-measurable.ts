import type { CommitmentsCheck } from '../commitment-records.ts';
import { measureEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Words that ask a change to last. */
const lasting = /\b(sustained|lasting)\b/i;

/** A measure that asks a change to last says over how many periods. */
export const measuresAreMeasurable: CommitmentsCheck = (records) =>
  measureEntries(records).flatMap((entry) => {
    const word = lasting.exec(entry.record.says)?.[0]?.toLowerCase();
    return word === undefined || entry.record.periods !== null
      ? []
      : [finding('measure-not-measurable', 'warning', { ...entry.about, word }, entry)];
  });
