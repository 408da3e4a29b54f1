import { badCount, notNumbers } from '../input.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Interval } from './interval.ts';
import { type RateOptions, rateInterval } from './rate-interval.ts';

/**
 * Observed over expected events, such as a standardised mortality ratio; `per: 100` writes "as expected" as 100. The
 * expected number is the reference rates applied to the local population, and is taken as known without error.
 * Refuses an expected number that is not above zero. Sources as `rateInterval`.
 */
export const indirectlyStandardisedRatio = (
  { observed, expected }: { readonly observed: number; readonly expected: number },
  options: RateOptions = {},
): Interval | Refusal =>
  notNumbers({ 'observed number': observed, 'expected number': expected }) ??
  badCount(observed) ??
  (expected > 0 ? null : refuse('expected-not-positive', { expected })) ??
  rateInterval({ count: observed, denominator: expected }, options);
