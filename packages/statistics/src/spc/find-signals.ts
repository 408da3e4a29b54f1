import type { ProcessLimits } from './process-limits.ts';
import { pointsOfRuns, shiftEnds, trendEnds } from './runs.ts';
import { sideOfLine, toleranceFor } from './side-of-line.ts';
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
  const beside = (line: number) => values.map((value) => sideOfLine(value, line, tolerance));
  const besideMean = beside(limits.mean);
  const besideUpper = beside(limits.upperProcessLimit);
  const besideLower = beside(limits.lowerProcessLimit);
  const besideUpperTwoSigma = beside(limits.upperTwoSigma);
  const besideLowerTwoSigma = beside(limits.lowerTwoSigma);
  const { onTheLineCounts, outsideLimitsCounts, thirdPoint } = dialect.twoOfThree;
  const isOutside = values.map((_, index) => besideUpper[index] === 1 || besideLower[index] === -1);
  const near = besideMean.map((side, index) => ({
    side,
    beyond:
      (besideUpperTwoSigma[index] === 1 ||
        besideLowerTwoSigma[index] === -1 ||
        (onTheLineCounts &&
          side !== 0 &&
          (besideUpperTwoSigma[index] === 0 || besideLowerTwoSigma[index] === 0))) &&
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
