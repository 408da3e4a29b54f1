import { compareNumbers } from '../compare-numbers.ts';
import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { isNumber } from './estimate.ts';
import { ordered, percentileOfOrdered } from './percentile.ts';

/** From which end a place is counted: 1 is the best, or without polarity the lowest. */
export type CountedFrom = 'best' | 'lowest';

/** The quarter, fifth or other part of all areas in which a value lies. */
export interface QuantileGroup {
  /** From 1. */
  readonly group: number;
  readonly of: number;
  readonly first: CountedFrom;
}

export const countedFrom = (polarity: Polarity): CountedFrom => (polarity === 'none' ? 'lowest' : 'best');

/**
 * In which of so many groups a value lies among all areas: 4 for quartiles, 5 for quintiles. 1 is the best; without
 * polarity 1 is the lowest, and neither end is better. A value on a boundary belongs to the group below. Refuses fewer
 * areas than groups, and a missing value among the areas.
 * Source: Fingertips, quintiles and quartiles; boundaries by Hyndman and Fan (1996), definition 7.
 */
export const quantileGroup = (
  value: number | null,
  areas: readonly (number | null)[],
  groups: number,
  polarity: Polarity,
): QuantileGroup | Refusal => {
  if (!Number.isInteger(groups) || groups < 2) return refuse('groups-out-of-range', { groups });
  if (!isNumber(value)) return refuse('value-missing', {});
  const inOrder = ordered(areas);
  if (isRefusal(inOrder)) return inOrder;
  if (inOrder.length < groups) return refuse('too-few-values', { present: inOrder.length, needed: groups });
  let fromLowest = 1;
  while (
    fromLowest < groups &&
    compareNumbers(value, percentileOfOrdered(inOrder, (100 * fromLowest) / groups)) === 1
  ) {
    fromLowest += 1;
  }
  const group = polarity === 'higher' ? groups + 1 - fromLowest : fromLowest;
  return { group, of: groups, first: countedFrom(polarity) };
};
