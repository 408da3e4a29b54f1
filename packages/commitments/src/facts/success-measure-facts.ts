import type { Day } from '@ragstone/calendar';
import { known, type Maybe, unknown } from '@ragstone/rag';
import type { CommitmentRecords } from '../commitment-records.ts';
import { type FiguresAgainstTargets, figuresAgainstTargets } from '../figures-against-targets.ts';
import { indicatorsOf } from '../measures-of.ts';
import type { SuccessMeasure } from '../success-measure.ts';

/** What a rule may ask of a measure of success. */
export interface SuccessMeasureFacts extends FiguresAgainstTargets {
  readonly indicator: Maybe<boolean>;
  readonly 'numeric-target': Maybe<boolean>;
  readonly periods: Maybe<boolean>;
  readonly targetDueOn: Maybe<Day>;
  readonly asOf: Maybe<Day>;
}

/** The facts of a measure of success on a day, under the names of the catalogue of facts in `@ragstone/rules`. */
export const successMeasureFacts = (
  measure: SuccessMeasure,
  records: CommitmentRecords,
  asOf: Day,
): SuccessMeasureFacts => {
  const due = measure.target?.due ?? null;
  return {
    indicator: known(indicatorsOf([measure], records).length > 0),
    'numeric-target': known(measure.target !== null),
    periods: known(measure.periods !== null),
    targetDueOn: due === null ? unknown('no-date') : known(due),
    asOf: known(asOf),
    ...figuresAgainstTargets([measure], records),
  };
};
