import type { CommitmentsCheck } from '../commitment-records.ts';
import { riskEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { saysSomething } from '../placeholders.ts';

/** Every risk says how likely it is. */
export const risksAreWeighed: CommitmentsCheck = (records) =>
  riskEntries(records)
    .filter(({ record }) => !saysSomething([record.likelihood ?? '']))
    .map((entry) => finding('no-likelihood', 'warning', entry.about, entry));
