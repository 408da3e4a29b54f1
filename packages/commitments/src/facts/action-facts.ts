import { type Day, workingDaysBetween } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Action } from '../action.ts';
import type { CommitmentRecords } from '../commitment-records.ts';
import { measuresOfAction } from '../measures-of.ts';
import { saysSomething } from '../placeholders.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { type StatedFacts, statedFacts } from './stated-facts.ts';

/** What a rule may ask of an action. What is not known says why; it is never no and never nothing. */
export interface ActionFacts extends StatedFacts {
  readonly done: Maybe<boolean>;
  readonly owner: Maybe<boolean>;
  readonly due: Maybe<boolean>;
  readonly 'success-measure': Maybe<boolean>;
  readonly dueOn: Maybe<Day>;
  readonly asOf: Maybe<Day>;
  /** Working days since it was due, negative before; unknown without a date or outside the known bank holidays. */
  readonly workingDaysPastDue: Maybe<number>;
  readonly milestonesMissed: Maybe<number>;
}

/** The facts of an action on a day, under the names of the catalogue of facts in `@ragstone/rules`. */
export const actionFacts = (action: Action, records: CommitmentRecords, asOf: Day): ActionFacts => ({
  ...statedFacts(action, records),
  done: doneBy(action, records, asOf),
  owner: known(saysSomething(action.owners, placeholdersOf(action, records))),
  due: known(action.due !== null),
  'success-measure': known(measuresOfAction(action, records).length > 0),
  dueOn: action.due === null ? unknown('no-date') : known(action.due),
  asOf: known(asOf),
  workingDaysPastDue: pastDue(action, asOf),
  milestonesMissed: known(
    action.milestones.filter(
      ({ due, reached }) => due !== null && due < asOf && (reached === null || reached > asOf),
    ).length,
  ),
});

const placeholdersOf = (
  { plan }: Action,
  { deliveryPlans }: CommitmentRecords,
): readonly string[] | undefined => deliveryPlans.find(({ id }) => id === plan)?.placeholders;

/** Silence is known: nothing says that it is done. Words that nobody has mapped could say so. */
const doneBy = ({ done, plan, status }: Action, records: CommitmentRecords, asOf: Day): Maybe<boolean> => {
  if (done !== null && done <= asOf) return known(true);
  const stated = statusOf(status, vocabularyOf(plan, records));
  if (stated.kind === 'unmapped') return unknown('status-unmapped');
  return known(stated.kind === 'mapped' && stated.done);
};

const pastDue = ({ due }: Action, asOf: Day): Maybe<number> => {
  if (due === null) return unknown('no-date');
  const days = workingDaysBetween(due, asOf);
  return days.ok ? known(days.value) : unknown('not-calculable');
};
