import { badCount, badDenominator, notNumbers } from '../input.ts';
import type { Refusal } from '../refusal.ts';
import { byarLimits, type EventLimits, eventLimits, exactLimits } from './event-limits.ts';
import { badSettings, type Interval, type IntervalOptions, settingsOf } from './interval.ts';

/** How the limits of events are worked out: Byar's with exact ones under 10 events, or one of them throughout. */
export type EventMethod = 'byar-or-exact' | 'byar' | 'exact';

export interface RateOptions extends IntervalOptions {
  /** `byar-or-exact` unless told. */
  readonly method?: EventMethod;
}

const limitsBy: Readonly<Record<EventMethod, (events: number, confidence: number) => EventLimits>> = {
  'byar-or-exact': eventLimits,
  byar: byarLimits,
  exact: exactLimits,
};

/**
 * Events per population, or per person-year, with limits for a Poisson count; `per: 100000` gives a rate per 100,000.
 * The count may be above the denominator. Refuses a count below zero and a denominator that is not above zero.
 * Sources: Byar's approximation in N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987);
 * exact limits in F. Garwood, Fiducial Limits for the Poisson Distribution (1936), used under 10 events.
 */
export const rateInterval = (
  { count, denominator }: { readonly count: number; readonly denominator: number },
  { method = 'byar-or-exact', ...options }: RateOptions = {},
): Interval | Refusal => {
  const settings = settingsOf(options);
  const bad =
    notNumbers({ count, denominator }) ??
    badCount(count) ??
    badDenominator(denominator) ??
    badSettings(settings);
  if (bad !== null) return bad;
  const { confidence, per } = settings;
  const limits = limitsBy[method](count, confidence);
  const scale = per / denominator;
  return {
    method: limits.method,
    confidence,
    value: count * scale,
    lower: limits.lower * scale,
    upper: limits.upper * scale,
  };
};

/** A count of events with its limits: a rate with the denominator 1. Sources and refusals as `rateInterval`. */
export const countInterval = (count: number, options: RateOptions = {}): Interval | Refusal =>
  rateInterval({ count, denominator: 1 }, options);
