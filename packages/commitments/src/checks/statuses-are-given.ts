import type { CommitmentsCheck } from '../commitment-records.ts';
import { actionEntries, projectEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { statusOf } from '../status-of.ts';

/** Every action and project says how it stands: silence is unknown, never green. */
export const statusesAreGiven: CommitmentsCheck = (records) =>
  [...actionEntries(records), ...projectEntries(records)]
    .filter(({ record }) => statusOf(record.status, null).kind === 'none')
    .map((entry) => finding('no-status', 'warning', entry.about, entry));
