import type { Day } from '@ragstone/calendar';
import { known, type Maybe } from '@ragstone/rag';
import type { Commitment } from '../commitment.ts';
import type { CommitmentRecords } from '../commitment-records.ts';
import { ownersOf } from '../delivered-commitments.ts';
import { indicatorsOf, measuresOfCommitment } from '../measures-of.ts';
import { actionFacts } from './action-facts.ts';

/** What a rule may ask of a commitment. */
export interface CommitmentFacts {
  readonly action: Maybe<boolean>;
  /** Whether a role or body answers for it or for its priority. */
  readonly owner: Maybe<boolean>;
  readonly 'success-measure': Maybe<boolean>;
  readonly indicator: Maybe<boolean>;
  readonly 'known-metric': Maybe<boolean>;
  readonly actions: Maybe<number>;
  readonly actionsDone: Maybe<number>;
  readonly actionsOverdue: Maybe<number>;
}

/** The facts of a commitment on a day, under the names of the catalogue of facts in `@ragstone/rules`. */
export const commitmentFacts = (
  commitment: Commitment,
  records: CommitmentRecords,
  asOf: Day,
): CommitmentFacts => {
  const actions = records.actions.filter(({ serves }) => serves.includes(commitment.id));
  const measures = measuresOfCommitment(commitment.id, records);
  const indicators = indicatorsOf(measures, records);
  const stands = actions.map((action) => ({ ...action, ...actionFacts(action, records, asOf) }));
  const open = stands.filter(({ done }) => !done.known || !done.value);
  return {
    action: known(actions.length > 0),
    owner: known(ownersOf(commitment, records).length > 0),
    'success-measure': known(measures.length > 0),
    indicator: known(indicators.length > 0),
    'known-metric': known(indicators.some(({ metric }) => metric !== null)),
    actions: known(actions.length),
    actionsDone: known(actions.length - open.length),
    actionsOverdue: known(open.filter(({ dueOn }) => dueOn.known && dueOn.value < asOf).length),
  };
};
