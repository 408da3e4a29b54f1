import type { CommitmentsCheck } from '../commitment-records.ts';
import { pointEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Every point for escalation names the body that should decide. */
export const pointsAreAddressed: CommitmentsCheck = (records) =>
  pointEntries(records)
    .filter(({ record }) => record.to === null)
    .map((entry) => finding('no-recipient', 'warning', entry.about, entry));
