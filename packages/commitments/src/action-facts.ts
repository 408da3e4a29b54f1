import { type Day, workingDaysBetween } from '@ragstone/calendar';
import type { Action } from './action.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import { measuresOfAction } from './measures-of.ts';

/** What a rule may ask of an action. Null is unknown, never no and never nothing. */
export interface ActionFacts {
  /** In the words of its plan. */
  readonly status: string | null;
  readonly owner: boolean;
  readonly due: boolean;
  readonly 'success-measure': boolean;
  readonly dueOn: Day | null;
  readonly asOf: Day;
  /** Working days since it was due, negative before; null without a date or outside the known bank holidays. */
  readonly workingDaysPastDue: number | null;
}

/** The facts of an action on a day, under the names of the catalogue of facts in `@ragstone/rules`. */
export const actionFacts = (
  action: Action,
  records: Pick<CommitmentRecords, 'successMeasures'>,
  asOf: Day,
): ActionFacts => {
  const pastDue = action.due === null ? null : workingDaysBetween(action.due, asOf);
  return {
    status: action.status,
    owner: action.owners.length > 0,
    due: action.due !== null,
    'success-measure': measuresOfAction(action, records).length > 0,
    dueOn: action.due,
    asOf,
    workingDaysPastDue: pastDue?.ok ? pastDue.value : null,
  };
};
