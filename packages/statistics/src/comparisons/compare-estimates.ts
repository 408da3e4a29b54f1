import { compareNumbers } from '../compare-numbers.ts';
import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { missing } from './compare-with-benchmark.ts';
import { type Comparison, outcomeOf } from './comparison.ts';
import { type Estimate, limitsOf } from './estimate.ts';

/**
 * Whether two estimates differ by more than chance: their 95% intervals have nothing in common. Intervals that touch
 * overlap: similar. Cautious: some true differences overlap. Refuses where a value or limit of either is missing.
 * Source: Fingertips technical guidance, comparison by two overlapping confidence intervals.
 */
export const compareEstimates = (
  estimate: Estimate,
  comparator: Estimate,
  polarity: Polarity,
): Comparison | Refusal => {
  const absent = missing(estimate.value, comparator.value);
  if (absent !== null) return absent;
  const ours = limitsOf(estimate, 95);
  if (isRefusal(ours)) return ours;
  const theirs = limitsOf(comparator, 95);
  if (isRefusal(theirs)) return theirs;
  const side =
    compareNumbers(ours.lower, theirs.upper) === 1
      ? 1
      : compareNumbers(ours.upper, theirs.lower) === -1
        ? -1
        : 0;
  return { outcome: outcomeOf(side, polarity), confidence: 0.95 };
};
