import { chiSquareQuantile } from '../distributions/chi-square-quantile.ts';
import { twoSidedZ } from '../distributions/normal-quantile.ts';

export interface EventLimits {
  readonly method: 'byar' | 'exact';
  readonly lower: number;
  readonly upper: number;
}

/** Exact Poisson limits of a count of events, by way of chi-square. */
export const exactLimits = (events: number, confidence: number): EventLimits => {
  const tail = (1 - confidence) / 2;
  return {
    method: 'exact',
    lower: events === 0 ? 0 : chiSquareQuantile(2 * events, 'lower', tail) / 2,
    upper: chiSquareQuantile(2 * events + 2, 'upper', tail) / 2,
  };
};

/** Byar's limits of a count of events. */
export const byarLimits = (events: number, confidence: number): EventLimits => {
  const z = twoSidedZ(confidence);
  const above = events + 1;
  const lower = events === 0 ? 0 : events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3;
  return {
    method: 'byar',
    // Under about one event the cube turns below zero, where no count can be.
    lower: Math.max(0, lower),
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
};

/** From this many events Byar's limits are as good as exact ones; under it exact ones are used. */
const enoughForByar = 10;

/** The convention of the public health methods: exact under 10 events, Byar's from 10. */
export const eventLimits = (events: number, confidence: number): EventLimits =>
  events < enoughForByar ? exactLimits(events, confidence) : byarLimits(events, confidence);
