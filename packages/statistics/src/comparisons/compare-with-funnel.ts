import { compareNumbers } from '../compare-numbers.ts';
import { twoSidedZ } from '../distributions/normal-quantile.ts';
import { badDenominator, notNumbers } from '../input.ts';
import { badSettings, type IntervalOptions, settingsOf } from '../intervals/interval.ts';
import { wilsonLimits } from '../intervals/wilson-limits.ts';
import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Comparison, outcomeOf } from './comparison.ts';
import { isNumber, type Limits } from './estimate.ts';

/**
 * The control limits of a funnel plot of proportions: how far an area with this denominator may lie from the
 * comparator by chance. `per: 100` where the comparator is a percentage. Refuses a denominator that is not above zero
 * and a comparator outside 0 to 1 (or 0 to `per`).
 * Source: D. J. Spiegelhalter, Funnel Plots for Comparing Institutional Performance (2005), with Wilson's limits, as
 * Fingertips draws SPC for proportions.
 */
export const funnelLimits = (
  { comparator, denominator }: { readonly comparator: number; readonly denominator: number },
  options: IntervalOptions = {},
): Limits | Refusal => {
  const settings = settingsOf(options);
  const bad = notNumbers({ comparator, denominator }) ?? badDenominator(denominator) ?? badSettings(settings);
  if (bad !== null) return bad;
  const { confidence, per } = settings;
  const proportion = comparator / per;
  if (proportion < 0 || proportion > 1) return refuse('proportion-out-of-range', { proportion });
  const { lower, upper } = wilsonLimits(proportion, denominator, twoSidedZ(confidence));
  return { lower: lower * per, upper: upper * per };
};

/**
 * Whether a proportion lies outside the funnel round a comparator. On a limit is inside: similar. Refuses a missing
 * value, and what `funnelLimits` refuses. Source as `funnelLimits`.
 */
export const compareWithFunnel = (
  { value, denominator }: { readonly value: number | null; readonly denominator: number },
  comparator: number | null,
  polarity: Polarity,
  options: IntervalOptions = {},
): Comparison | Refusal => {
  if (!isNumber(value)) return refuse('value-missing', {});
  if (!isNumber(comparator)) return refuse('benchmark-missing', {});
  const limits = funnelLimits({ comparator, denominator }, options);
  if (isRefusal(limits)) return limits;
  const side =
    compareNumbers(value, limits.upper) === 1 ? 1 : compareNumbers(value, limits.lower) === -1 ? -1 : 0;
  return { outcome: outcomeOf(side, polarity), confidence: settingsOf(options).confidence };
};
