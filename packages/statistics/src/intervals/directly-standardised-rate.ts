import { type Refusal, refuse } from '../refusal.ts';
import { eventLimits } from './event-limits.ts';
import { badSettings, type Interval, type IntervalOptions, settingsOf } from './interval.ts';

/** One age group: its events, its population, and its part of the standard population. */
export interface Stratum {
  readonly count: number;
  readonly denominator: number;
  readonly standardPopulation: number;
}

/** Under this many events a directly standardised rate is not dependable, and is refused. */
const fewestEvents = 10;

const badStratum = ({ count, denominator, standardPopulation }: Stratum, index: number): Refusal | null => {
  const inputs = {
    count: count >= 0,
    denominator: denominator > 0,
    'standard population': standardPopulation >= 0,
  };
  const numbers = { count, denominator, 'standard population': standardPopulation };
  for (const input of ['count', 'denominator', 'standard population'] as const) {
    if (!inputs[input] || !Number.isFinite(numbers[input])) {
      return refuse('stratum-out-of-range', { stratum: index + 1, input });
    }
  }
  return null;
};

const badStrata = (strata: readonly Stratum[]): Refusal | null => {
  if (strata.length === 0) return refuse('no-strata', {});
  for (const [index, stratum] of strata.entries()) {
    const bad = badStratum(stratum, index);
    if (bad !== null) return bad;
  }
  const standard = strata.reduce((all, { standardPopulation }) => all + standardPopulation, 0);
  return standard > 0 ? null : refuse('stratum-out-of-range', { stratum: 1, input: 'standard population' });
};

/**
 * The rate that the population would have with the ages of the standard population. Refuses fewer than 10 events, and
 * any age group whose population is not above zero.
 * Source: A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, Confidence Intervals for Weighted Sums of Poisson
 * Parameters (1991), with Byar's limits of the total count.
 */
export const directlyStandardisedRate = (
  strata: readonly Stratum[],
  options: IntervalOptions = {},
): Interval | Refusal => {
  const settings = settingsOf(options);
  const bad = badStrata(strata) ?? badSettings(settings);
  if (bad !== null) return bad;
  const events = strata.reduce((all, { count }) => all + count, 0);
  if (events < fewestEvents) return refuse('too-few-events', { events, needed: fewestEvents });
  const { confidence, per } = settings;
  const standard = strata.reduce((all, { standardPopulation }) => all + standardPopulation, 0);
  let rate = 0;
  let variance = 0;
  for (const { count, denominator, standardPopulation } of strata) {
    const weight = standardPopulation / standard / denominator;
    rate += weight * count;
    variance += weight ** 2 * count;
  }
  const { lower, upper } = eventLimits(events, confidence);
  const step = Math.sqrt(variance / events);
  return {
    method: 'dobson-byar',
    confidence,
    value: rate * per,
    lower: Math.max(0, rate + step * (lower - events)) * per,
    upper: (rate + step * (upper - events)) * per,
  };
};
