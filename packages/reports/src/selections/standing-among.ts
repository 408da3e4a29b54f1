import type { Judgement, PlaceRanking } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import { compareNumbers, type Polarity } from '@ragstone/rag';
import type { PaperScope } from './paper-scope.ts';

export interface RankedPlace {
  readonly placeName: string;
  readonly value: number;
}

/** How a place stands among those that its metric is ranked among. */
export interface StandingAmong {
  readonly own: RankedPlace;
  /** The others that have a figure, best first; the lowest first where neither way is better. */
  readonly others: readonly RankedPlace[];
  readonly ahead: number;
  readonly same: number;
  readonly behind: number;
  /** Those without a figure, each with the reasons why. */
  readonly without: PlaceRanking['places'];
  /** All of them. */
  readonly of: number;
  /** What comes first: the best, or the lowest where neither way is better. */
  readonly first: 'best' | 'lowest';
  /** The first and the last place that it can have: one number where every other place has a figure. */
  readonly between: readonly [number, number];
}

/**
 * How the place of a judgement stands among the others, as far as they have figures: a place without one could stand
 * anywhere, so that what can be said is a range. Null where it is ranked among none or has no figure itself.
 */
export const standingAmong = (
  { assessment }: Pick<PaperScope, 'assessment'>,
  judgement: Judgement,
  polarity: Polarity | undefined,
): StandingAmong | null => {
  const { metric, place, period, breakdown } = judgement;
  const ranking = assessment.rankings.find(
    (each) =>
      each.metric === metric &&
      each.period === period &&
      breakdownKey(each.breakdown) === breakdownKey(breakdown),
  );
  const own = ranking?.places.find((each) => each.place === place);
  if (ranking === undefined || own === undefined || own.value === null) return null;
  const ownValue = own.value;
  const order = (a: number, b: number): -1 | 0 | 1 =>
    polarity === 'higher' ? compareNumbers(b, a) : compareNumbers(a, b);
  const known = ranking.places.flatMap(({ place: other, placeName, value }) =>
    other === place || value === null ? [] : [{ placeName, value }],
  );
  const others = known.toSorted((a, b) => order(a.value, b.value));
  const ahead = known.filter(({ value }) => order(value, ownValue) === -1).length;
  const same = known.filter(({ value }) => order(value, ownValue) === 0).length;
  const without = ranking.places.filter(({ value }) => value === null);
  return {
    own: { placeName: own.placeName, value: ownValue },
    others,
    ahead,
    same,
    behind: known.length - ahead - same,
    without,
    of: ranking.places.length,
    first: polarity === 'higher' || polarity === 'lower' ? 'best' : 'lowest',
    between: [ahead + 1, ahead + 1 + without.length],
  };
};
