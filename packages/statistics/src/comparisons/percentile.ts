import { notNumbers } from '../input.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { isNumber } from './estimate.ts';

/** The values in rising order, or why there is no order: one missing value leaves every place unknown. */
export const ordered = (values: readonly (number | null)[]): readonly number[] | Refusal => {
  const present = values.filter(isNumber);
  if (present.length < values.length) {
    return refuse('comparators-incomplete', { missing: values.length - present.length, of: values.length });
  }
  return present.toSorted((a, b) => a - b);
};

/** The percentile of values that are in order. Hyndman and Fan (1996), definition 7. */
export const percentileOfOrdered = (inOrder: readonly number[], percentile: number): number => {
  const place = ((inOrder.length - 1) * percentile) / 100;
  const below = Math.floor(place);
  const lower = inOrder[below] ?? Number.NaN;
  const upper = inOrder[below + 1] ?? lower;
  return lower + (place - below) * (upper - lower);
};

/**
 * The value with this percentage of the others below it, between two values in proportion. Refuses no values, a
 * missing value among them, and a percentile outside 0 to 100.
 * Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (1996), definition 7.
 */
export const percentileOf = (values: readonly (number | null)[], percentile: number): number | Refusal => {
  const bad = notNumbers({ percentile });
  if (bad !== null) return bad;
  if (percentile < 0 || percentile > 100) return refuse('percentile-out-of-range', { percentile });
  if (values.length === 0) return refuse('too-few-values', { present: 0, needed: 1 });
  const inOrder = ordered(values);
  return isRefusal(inOrder) ? inOrder : percentileOfOrdered(inOrder, percentile);
};
