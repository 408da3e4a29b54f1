import type { Day } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { PointForEscalation } from '../delivery-plan.ts';
import { saysSomething } from '../placeholders.ts';

/** What a rule may ask of a point for escalation. */
export interface PointForEscalationFacts {
  readonly recipient: Maybe<boolean>;
  readonly owner: Maybe<boolean>;
  readonly due: Maybe<boolean>;
  readonly dueOn: Maybe<Day>;
  readonly asOf: Maybe<Day>;
}

/** The facts of a point for escalation on a day, under the names of the catalogue of facts in `@ragstone/rules`. */
export const pointForEscalationFacts = (
  { to, owners, due }: PointForEscalation,
  asOf: Day,
): PointForEscalationFacts => ({
  recipient: known(to !== null),
  owner: known(saysSomething(owners)),
  due: known(due !== null),
  dueOn: due === null ? unknown('no-date') : known(due),
  asOf: known(asOf),
});
