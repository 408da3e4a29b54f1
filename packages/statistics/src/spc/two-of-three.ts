import type { Side } from './side-of-line.ts';

/** A point as the rule sees it: beyond its two-sigma line or not, and on which side of the mean. */
export interface NearLimit {
  readonly beyond: boolean;
  readonly side: Side;
}

const isWarning = (
  three: readonly NearLimit[],
  side: 1 | -1,
  thirdPoint: 'same-side' | 'anywhere',
): boolean =>
  three.length === 3 &&
  three.filter((point) => point.beyond && point.side === side).length >= 2 &&
  (thirdPoint === 'anywhere' || three.every((point) => point.side === side));

/**
 * The points beyond the two-sigma line on one side of which at least two stand among three that follow each other.
 * The third may have to lie on the same side of the mean.
 */
export const twoOfThree = (
  points: readonly NearLimit[],
  side: 1 | -1,
  thirdPoint: 'same-side' | 'anywhere',
): readonly boolean[] =>
  points.map(
    (point, index) =>
      point.beyond &&
      point.side === side &&
      [index - 2, index - 1, index].some(
        (from) => from >= 0 && isWarning(points.slice(from, from + 3), side, thirdPoint),
      ),
  );
