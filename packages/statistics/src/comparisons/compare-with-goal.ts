import { compareNumbers } from '../compare-numbers.ts';
import { notNumbers } from '../input.ts';
import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Estimate, isNumber, limitsOf } from './estimate.ts';

/** How a value stands to a goal. `similar`: between the bounds of a goal, or not told from it by its limits. */
export type GoalOutcome = 'better' | 'similar' | 'worse';

/** The colours in which the public health profiles show a goal. */
export const goalColours: Readonly<Record<GoalOutcome, 'green' | 'amber' | 'red'>> = {
  better: 'green',
  similar: 'amber',
  worse: 'red',
};

/** Judges how many of a goal's bounds a value has reached. */
const judge = (reached: 0 | 1 | 2, polarity: Polarity): GoalOutcome | Refusal => {
  if (polarity === 'none') return refuse('no-polarity', {});
  if (reached === 1) return 'similar';
  return (reached === 2) === (polarity === 'higher') ? 'better' : 'worse';
};

/**
 * A value against a goal of two bounds, 90 and 95 for vaccination: under the lower is one end, from the upper on the
 * other, and a value on the lower bound lies between. Where higher is better: worse, similar, better; where lower is
 * better, mirrored. Refuses a missing value, bounds the wrong way round and a metric without polarity.
 * Source: Fingertips, benchmarking against goal (range).
 */
export const compareWithGoalRange = (
  value: number | null,
  { lower, upper }: { readonly lower: number; readonly upper: number },
  polarity: Polarity,
): GoalOutcome | Refusal => {
  const bad = notNumbers({ 'lower bound of the goal': lower, 'upper bound of the goal': upper });
  if (bad !== null) return bad;
  if (compareNumbers(lower, upper) === 1) return refuse('goal-reversed', { lower, upper });
  if (!isNumber(value)) return refuse('value-missing', {});
  return judge(compareNumbers(value, upper) >= 0 ? 2 : compareNumbers(value, lower) >= 0 ? 1 : 0, polarity);
};

/**
 * A value against a single goal. On the goal is met, under either polarity. Refuses a missing value and a metric
 * without polarity. Source: Fingertips, benchmarking against goal (single value).
 */
export const compareWithGoal = (
  value: number | null,
  goal: number,
  polarity: Polarity,
): GoalOutcome | Refusal => {
  const bad = notNumbers({ goal });
  if (bad !== null) return bad;
  if (polarity === 'none') return refuse('no-polarity', {});
  if (!isNumber(value)) return refuse('value-missing', {});
  return compareNumbers(value, goal) === (polarity === 'higher' ? -1 : 1) ? 'worse' : 'better';
};

/**
 * An estimate against a single goal, its whole 95% interval on one side or `similar`. An interval that begins on the
 * goal counts as above it, under either polarity. Refuses missing limits and a metric without polarity.
 * Source: Fingertips, benchmarking against goal (single value with confidence intervals).
 */
export const compareIntervalWithGoal = (
  estimate: Omit<Estimate, 'value'>,
  goal: number,
  polarity: Polarity,
): GoalOutcome | Refusal => {
  const bad = notNumbers({ goal });
  if (bad !== null) return bad;
  if (polarity === 'none') return refuse('no-polarity', {});
  const limits = limitsOf(estimate, 95);
  if (isRefusal(limits)) return limits;
  const above = compareNumbers(limits.lower, goal) >= 0;
  return judge(above ? 2 : compareNumbers(limits.upper, goal) === -1 ? 0 : 1, polarity);
};
