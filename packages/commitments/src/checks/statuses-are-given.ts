import type { CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries, projectEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** Every action and project says how it stands: silence is unknown, never green. TBC is told as the placeholder that it is. */
export const statusesAreGiven: CommitmentsCheck = (records) =>
  [...actionEntries(records), ...projectEntries(records)]
    .filter(({ record }) => record.status === null || record.status.trim() === '')
    .map((entry) => finding('no-status', 'warning', entry.about, entry));
