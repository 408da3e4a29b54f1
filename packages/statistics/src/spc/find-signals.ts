import type { ProcessLimits } from './process-limits.ts';
import { pointsOfRuns, shiftEnds, trendEnds } from './runs.ts';
import { type Side, sideOfLine, toleranceFor } from './side-of-line.ts';
import type { SpcDialect, SpcRule } from './spc-dialect.ts';
import { twoOfThree } from './two-of-three.ts';

/** One rule that a point fulfils, and on which side: high for above and rising, low for below and falling. */
export interface SpcSignal {
  readonly rule: SpcRule;
  readonly side: 'high' | 'low';
}

const sides = [
  [1, 'high'],
  [-1, 'low'],
] as const;

/** The signals of points that follow each other without a break, by their limits: every rule but the trend. */
export const signalsByLimits = (
  values: readonly number[],
  limits: ProcessLimits,
  dialect: SpcDialect,
  shiftPoints: number,
): readonly (readonly SpcSignal[])[] => {
  const tolerance = toleranceFor([...values, limits.mean]);
  const besideLine = (line: number): readonly Side[] =>
    values.map((value) => sideOfLine(value, line, tolerance));
  const besideMean = besideLine(limits.mean);
  const besideUpper = besideLine(limits.upperProcessLimit);
  const besideLower = besideLine(limits.lowerProcessLimit);
  const besideUpperTwoSigma = besideLine(limits.upperTwoSigma);
  const besideLowerTwoSigma = besideLine(limits.lowerTwoSigma);
  const { onTheLineCounts, outsideLimitsCounts, thirdPoint } = dialect.twoOfThree;
  const isOutside = values.map((_, index) => besideUpper[index] === 1 || besideLower[index] === -1);
  const isBeyond = (beside: Side | undefined, outward: Side): boolean =>
    beside === outward || (onTheLineCounts && beside === 0);
  const near = besideMean.map((side, index) => ({
    side,
    beyond:
      // Without variation the lines lie on the mean, and nothing is beyond them.
      side !== 0 &&
      (isBeyond(besideUpperTwoSigma[index], 1) || isBeyond(besideLowerTwoSigma[index], -1)) &&
      (outsideLimitsCounts || !isOutside[index]),
  }));
  const ends = shiftEnds(besideMean, shiftPoints);
  const found: SpcSignal[][] = values.map(() => []);
  for (const [sign, side] of sides) {
    const outside = sign === 1 ? besideUpper : besideLower;
    const shifted = pointsOfRuns(ends, sign, shiftPoints);
    const warned = twoOfThree(near, sign, thirdPoint);
    for (const [index, signals] of found.entries()) {
      if (outside[index] === sign) signals.push({ rule: 'outside-limits', side });
      if (warned[index]) signals.push({ rule: 'two-of-three', side });
      if (shifted[index]) signals.push({ rule: 'shift', side });
    }
  }
  return found;
};

/**
 * The trends among points that follow each other without a break. A point that ends one trend and begins another has
 * both, the later one first.
 */
export const trendSignals = (
  values: readonly number[],
  trendPoints: number,
): readonly (readonly SpcSignal[])[] => {
  const ends = trendEnds(values, trendPoints);
  const rising = pointsOfRuns(ends, 1, trendPoints);
  const falling = pointsOfRuns(ends, -1, trendPoints);
  return values.map((value, index) => {
    const signals: SpcSignal[] = [];
    if (rising[index]) signals.push({ rule: 'trend', side: 'high' });
    if (falling[index]) signals.push({ rule: 'trend', side: 'low' });
    return (values[index + 1] ?? value) < value ? signals.toReversed() : signals;
  });
};
