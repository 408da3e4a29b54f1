import type { Located } from '@ragstone/rag';
import type { Commitment } from './commitment.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import { commitmentEntries, type Entry } from './entries.ts';
import { saysSomething } from './placeholders.ts';

/** The commitments that some plan is to deliver: those of earlier versions have had their day. */
export const deliveredCommitments = (records: CommitmentRecords): readonly Entry<Located<Commitment>>[] =>
  commitmentEntries(records).filter(({ record }) =>
    records.deliveryPlans.some(({ delivers }) => delivers === record.version),
  );

/** Who answers for a commitment: its own owners, or those of its priority where its own are still to be said. */
export const ownersOf = (commitment: Commitment, { strategies }: CommitmentRecords): readonly string[] => {
  if (saysSomething(commitment.owners)) return commitment.owners;
  const version = strategies
    .flatMap(({ versions }) => versions)
    .find((each) => each.id === commitment.version);
  return version?.priorities.find(({ id }) => id === commitment.priority)?.owners ?? [];
};
