import type { Day } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Commitment } from '../commitment.ts';
import type { CommitmentRecords } from '../commitment-records.ts';
import { ownersOf } from '../delivered-commitments.ts';
import { indicatorsOf, measuresOfCommitment } from '../measures-of.ts';
import { saysSomething } from '../placeholders.ts';
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
  /** Unknown without any: where nothing is to be done, not all of it is done. */
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
    owner: known(saysSomething(ownersOf(commitment, records))),
    'success-measure': known(measures.length > 0),
    indicator: known(indicators.length > 0),
    'known-metric': known(indicators.some(({ metric }) => metric !== null)),
    actions: known(actions.length),
    actionsDone: actions.length === 0 ? unknown('no-data') : known(actions.length - open.length),
    actionsOverdue: overdueOf(actions.length, open, asOf),
  };
};

/** How many are overdue. That none is, is known only where there are actions and every open one has a day. */
const overdueOf = (
  actions: number,
  open: readonly Pick<ReturnType<typeof actionFacts>, 'dueOn'>[],
  asOf: Day,
): Maybe<number> => {
  const overdue = open.filter(({ dueOn }) => dueOn.known && dueOn.value < asOf).length;
  if (overdue > 0) return known(overdue);
  if (actions === 0) return unknown('no-data');
  return open.every(({ dueOn }) => dueOn.known) ? known(0) : unknown('no-date');
};
