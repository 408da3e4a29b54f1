import type { Action } from './action.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import type { Indicator } from './indicator.ts';
import type { SuccessMeasure } from './success-measure.ts';

/**
 * The measures of an action: those that name it, or a commitment or project that it serves. Plans often print their
 * measures beside a group of commitments, and not beside each action.
 */
export const measuresOfAction = (
  action: Action,
  { successMeasures }: Pick<CommitmentRecords, 'successMeasures'>,
): readonly SuccessMeasure[] =>
  successMeasures.filter(
    ({ serves }) => serves.includes(action.id) || serves.some((id) => action.serves.includes(id)),
  );

/** The indicators that show any of these measures. */
export const indicatorsOf = (
  measures: readonly SuccessMeasure[],
  { indicators }: Pick<CommitmentRecords, 'indicators'>,
): readonly Indicator[] =>
  indicators.filter(({ shows }) => measures.some((measure) => shows.includes(measure.id)));

/** The measures of a commitment: those that name it, or an action that serves it. */
export const measuresOfCommitment = (
  commitment: string,
  { successMeasures, actions }: Pick<CommitmentRecords, 'successMeasures' | 'actions'>,
): readonly SuccessMeasure[] => {
  const ids = [
    commitment,
    ...actions.filter(({ serves }) => serves.includes(commitment)).map(({ id }) => id),
  ];
  return successMeasures.filter(({ serves }) => serves.some((id) => ids.includes(id)));
};
