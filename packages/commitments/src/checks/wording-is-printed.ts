import type { CommitmentsCheck } from '../commitment-records.ts';
import { commitmentEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** The document prints what was promised. */
export const wordingIsPrinted: CommitmentsCheck = (records) =>
  commitmentEntries(records)
    .filter(({ record }) => record.says === null)
    .map((entry) => finding('wording-missing', 'warning', entry.about, entry));
