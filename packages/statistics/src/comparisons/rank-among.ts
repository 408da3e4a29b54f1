import { compareNumbers } from '../compare-numbers.ts';
import type { Polarity } from '../polarity.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isNumber } from './estimate.ts';
import { type CountedFrom, countedFrom } from './quantile-group.ts';

/** A place among areas, as boards read it: 2 of 152. */
export interface Rank {
  readonly rank: number;
  /** The area itself and the others. */
  readonly of: number;
  /** How many others share the place. */
  readonly tiedWith: number;
  readonly first: CountedFrom;
}

/**
 * The place of a value among the others. Rank 1 is the best, or the lowest where neither way is better. Equal values
 * share the better place, and the places after it are left out (1, 2, 2, 4). Refuses where any of the others is
 * missing: an incomplete set is unknown, not a smaller set. Source: standard competition ranking, as in Fingertips.
 */
export const rankAmong = (
  value: number | null,
  others: readonly (number | null)[],
  polarity: Polarity,
): Rank | Refusal => {
  if (!isNumber(value)) return refuse('value-missing', {});
  const present = others.filter(isNumber);
  const of = others.length + 1;
  if (present.length < others.length) {
    return refuse('comparators-incomplete', { missing: others.length - present.length, of });
  }
  const ahead = polarity === 'higher' ? 1 : -1;
  const sides = present.map((other) => compareNumbers(other, value));
  return {
    rank: 1 + sides.filter((side) => side === ahead).length,
    of,
    tiedWith: sides.filter((side) => side === 0).length,
    first: countedFrom(polarity),
  };
};
