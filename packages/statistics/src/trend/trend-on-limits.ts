import { limitsOf } from '../comparisons/estimate.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { ValuedPoint } from './latest-consecutive.ts';
import { type Weighted, weightedSlope } from './weighted-slope.ts';

/** Twice the normal quantile of a 95% interval as the published method rounds it: 2 x 1.96. */
const standardErrorsInInterval = 3.92;

export interface TrendTest {
  readonly chiSquare: number;
  /** The points as they are fitted: y in the value's unit, or in log odds. */
  readonly fitted: readonly Weighted[];
}

/**
 * The test of a weighted line: each point counts by the inverse square of its standard error, which is the width of
 * its 95% interval over 3.92. Source: Fingertips, recent trends, for rates.
 */
export const trendOnLimits = (points: readonly ValuedPoint[]): TrendTest | Refusal => {
  const fitted: Weighted[] = [];
  for (const [x, point] of points.entries()) {
    const limits = limitsOf(point, 95);
    if (isRefusal(limits)) {
      return limits.code === 'limits-missing'
        ? refuse('trend-limits-missing', { ordinal: point.ordinal })
        : limits;
    }
    const standardError = (limits.upper - limits.lower) / standardErrorsInInterval;
    if (standardError === 0) return refuse('limits-without-width', { ordinal: point.ordinal });
    fitted.push({ x, y: point.value, weight: 1 / standardError ** 2 });
  }
  const { slope, squares } = weightedSlope(fitted);
  return { chiSquare: slope ** 2 * squares, fitted };
};
