import { compareNumbers } from '../compare-numbers.ts';
import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Comparison, outcomeOf } from './comparison.ts';
import { type Estimate, isNumber, type Limits, limitsOf } from './estimate.ts';

/** Where limits lie beside a value: 1 wholly above, -1 wholly below, 0 where they include it or touch it. */
const sideOf = ({ lower, upper }: Limits, value: number): -1 | 0 | 1 =>
  compareNumbers(lower, value) === 1 ? 1 : compareNumbers(upper, value) === -1 ? -1 : 0;

/** What is missing on either side of a comparison; null where nothing is. */
export const missing = (value: number | null, benchmark: number | null): Refusal | null =>
  isNumber(value)
    ? isNumber(benchmark)
      ? null
      : refuse('benchmark-missing', {})
    : refuse('value-missing', {});

/**
 * Whether a value differs from a benchmark, such as England's, by more than chance: its 95% limits lie wholly above
 * or below. Limits that touch the benchmark include it: similar. Refuses a missing value, benchmark or limit.
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, comparison by overlapping
 * confidence intervals.
 */
export const compareWithBenchmark = (
  estimate: Estimate,
  benchmark: number | null,
  polarity: Polarity,
): Comparison | Refusal => {
  const absent = missing(estimate.value, benchmark);
  if (absent !== null || benchmark === null) return absent ?? refuse('benchmark-missing', {});
  const limits = limitsOf(estimate, 95);
  if (isRefusal(limits)) return limits;
  return { outcome: outcomeOf(sideOf(limits, benchmark), polarity), confidence: 0.95 };
};

/**
 * The same on five levels: a difference beyond the 99.8% limits is said with confidence 0.998, one beyond the 95%
 * limits only with 0.95. Refuses unless both pairs of limits are given. Source as `compareWithBenchmark`.
 */
export const compareAtTwoConfidences = (
  estimate: Estimate,
  benchmark: number | null,
  polarity: Polarity,
): Comparison | Refusal => {
  const at95 = compareWithBenchmark(estimate, benchmark, polarity);
  if (isRefusal(at95) || benchmark === null) return at95;
  const limits = limitsOf(estimate, 99.8);
  if (isRefusal(limits)) return limits;
  const side = sideOf(limits, benchmark);
  return side === 0 ? at95 : { outcome: outcomeOf(side, polarity), confidence: 0.998 };
};
