import { twoSidedT } from '../distributions/student-t-quantile.ts';
import { notNumbers } from '../input.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { badSettings, type Interval, settingsOf } from './interval.ts';

/** A mean of so many values, with their standard deviation (over n - 1). */
export interface Mean {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly values: number;
}

/**
 * A mean with its limits by Student's t on n - 1 degrees of freedom. Refuses fewer than two values and a negative
 * standard deviation. Source: Student, The Probable Error of a Mean (1908).
 */
export const meanInterval = (
  { mean, standardDeviation, values }: Mean,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Interval | Refusal => {
  const bad =
    notNumbers({ mean, 'standard deviation': standardDeviation, 'number of values': values }) ??
    badSettings(settingsOf({ confidence })) ??
    (values >= 2 ? null : refuse('too-few-values', { present: values, needed: 2 })) ??
    (standardDeviation < 0 ? refuse('standard-deviation-negative', { standardDeviation }) : null);
  if (bad !== null) return bad;
  const spread = (twoSidedT(confidence, Math.floor(values) - 1) * standardDeviation) / Math.sqrt(values);
  return { method: 'student-t', confidence, value: mean, lower: mean - spread, upper: mean + spread };
};
