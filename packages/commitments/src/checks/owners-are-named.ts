import type { CommitmentsCheck } from '../commitment-records.ts';
import { deliveredCommitments, ownersOf } from '../delivered-commitments.ts';
import { actionEntries, pointEntries, riskEntries, watchEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** A role or body answers for every action, commitment, risk and point for escalation, and links each watched work. */
export const ownersAreNamed: CommitmentsCheck = (records) =>
  [
    ...deliveredCommitments(records).filter(({ record }) => ownersOf(record, records).length === 0),
    ...[
      ...actionEntries(records),
      ...riskEntries(records),
      ...pointEntries(records),
      ...watchEntries(records),
    ].filter(({ record }) => record.owners.length === 0),
  ].map((entry) => finding('no-owner', 'warning', entry.about, entry));
