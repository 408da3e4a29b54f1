import type { Judgement } from '@ragstone/assurance';
import type { PointMark } from '../model/chart.ts';

/** What figures stand beside in a chart. */
export interface Beside {
  readonly name: string;
  readonly of: (judgement: Judgement) => number | null;
}

/** The targets of figures, by the name given, else the first comparator that has any; null where there is neither. */
export const besideOf = (target: string, judgements: readonly Judgement[]): Beside | null => {
  if (judgements.some((each) => each.target !== null)) return { name: target, of: (each) => each.target };
  const first = judgements.flatMap(({ comparators }) => comparators).find(({ value }) => value !== null);
  if (first === undefined) return null;
  return {
    name: first.placeName,
    of: ({ comparators }) =>
      comparators.find(({ comparator }) => comparator === first.comparator)?.value ?? null,
  };
};

/** The mark of a figure with its rating. */
export const ratedMark = ({ value, status: of }: Judgement): PointMark =>
  value === null ? 'absent' : of === 'not-rated' ? 'unjudged' : of;
