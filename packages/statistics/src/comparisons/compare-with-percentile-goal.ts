import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { compareWithGoalRange, type GoalOutcome } from './compare-with-goal.ts';
import { percentileOf } from './percentile.ts';

/**
 * A value against a goal whose bounds are percentiles of all areas, such as the 50th and the 90th. Bounds and polarity
 * as `compareWithGoalRange`. Refuses where the value of an area is missing.
 * Source: Fingertips, benchmarking against goal (percentile range).
 */
export const compareWithPercentileGoal = (
  value: number | null,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  areas: readonly (number | null)[],
  polarity: Polarity,
): GoalOutcome | Refusal => {
  const from = percentileOf(areas, lower);
  if (isRefusal(from)) return from;
  const to = percentileOf(areas, upper);
  return isRefusal(to) ? to : compareWithGoalRange(value, { lower: from, upper: to }, polarity);
};
