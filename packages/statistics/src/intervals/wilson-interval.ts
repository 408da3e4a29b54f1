import { twoSidedZ } from '../distributions/normal-quantile.ts';
import { badCount, badDenominator, notNumbers } from '../input.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { badSettings, type Interval, type IntervalOptions, settingsOf } from './interval.ts';
import { wilsonLimits } from './wilson-limits.ts';

/** So many of a denominator. */
export interface Proportion {
  readonly count: number;
  readonly denominator: number;
}

/** What cannot be a proportion; null where it can. */
const badProportion = ({ count, denominator }: Proportion): Refusal | null =>
  notNumbers({ count, denominator }) ??
  badCount(count) ??
  badDenominator(denominator) ??
  (count > denominator ? refuse('count-above-denominator', { count, denominator }) : null);

/**
 * A proportion with its score interval, good for small counts and for all or none counted. `per: 100` gives percent.
 * Refuses a count below zero or above its denominator, and a denominator that is not above zero.
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927), the method of
 * England's public health profiles for proportions.
 */
export const wilsonInterval = (proportion: Proportion, options: IntervalOptions = {}): Interval | Refusal => {
  const settings = settingsOf(options);
  const bad = badProportion(proportion) ?? badSettings(settings);
  if (bad !== null) return bad;
  const { count, denominator } = proportion;
  const { confidence, per } = settings;
  const share = count / denominator;
  const { lower, upper } = wilsonLimits(share, denominator, twoSidedZ(confidence));
  return { method: 'wilson', confidence, value: share * per, lower: lower * per, upper: upper * per };
};
