import type { CommitmentsCheck } from '../commitment-records.ts';
import { decisionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { saysSomething } from '../placeholders.ts';

/** What is transferred goes to somebody. */
export const transfersHaveDestinations: CommitmentsCheck = (records) =>
  decisionEntries(records)
    .filter(({ record }) => record.decision === 'transfer' && !saysSomething([record.destination ?? '']))
    .map((entry) => finding('transfer-without-destination', 'error', entry.about, entry));
