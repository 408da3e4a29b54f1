import type { Commitment } from './commitment.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import { ownersOf } from './delivered-commitments.ts';
import { measuresOfCommitment } from './measures-of.ts';

/** What a rule may ask of a commitment. */
export interface CommitmentFacts {
  readonly action: boolean;
  /** Whether a role or body answers for it or for its priority. */
  readonly owner: boolean;
  readonly 'success-measure': boolean;
}

/** The facts of a commitment, under the names of the catalogue of facts in `@ragstone/rules`. */
export const commitmentFacts = (commitment: Commitment, records: CommitmentRecords): CommitmentFacts => ({
  action: records.actions.some(({ serves }) => serves.includes(commitment.id)),
  owner: ownersOf(commitment, records).length > 0,
  'success-measure': measuresOfCommitment(commitment.id, records).length > 0,
});
