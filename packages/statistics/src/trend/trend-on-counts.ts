import { isNumber } from '../comparisons/estimate.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { ValuedPoint } from './latest-consecutive.ts';
import type { TrendTest } from './trend-on-limits.ts';

interface Counted {
  readonly count: number;
  readonly denominator: number;
}

const countsOf = ({ ordinal, count, denominator }: ValuedPoint): Counted | Refusal => {
  if (!isNumber(count) || !isNumber(denominator) || count < 0 || count > denominator || denominator <= 0) {
    return refuse('counts-missing', { ordinal });
  }
  if (count === 0 || count === denominator)
    return refuse('count-none-or-all', { ordinal, count, denominator });
  return { count, denominator };
};

/**
 * The chi-square test for trend in proportions, with the line through the log odds for its direction.
 * Sources: P. Armitage, Tests for Linear Trends in Proportions and Frequencies (1955); Fingertips, recent trends, for
 * proportions.
 */
export const trendOnCounts = (points: readonly ValuedPoint[]): TrendTest | Refusal => {
  const counted: Counted[] = [];
  for (const point of points) {
    const counts = countsOf(point);
    if (isRefusal(counts)) return counts;
    counted.push(counts);
  }
  const all = counted.reduce((sum, { denominator }) => sum + denominator, 0);
  const share = counted.reduce((sum, { count }) => sum + count, 0) / all;
  const middle = counted.reduce((sum, { denominator }, x) => sum + denominator * x, 0) / all;
  let score = 0;
  let squares = 0;
  for (const [x, { count, denominator }] of counted.entries()) {
    score += (x - middle) * (count - denominator * share);
    squares += denominator * (x - middle) ** 2;
  }
  return {
    chiSquare: score ** 2 / (share * (1 - share) * squares),
    fitted: counted.map(({ count, denominator }, x) => ({
      x,
      y: Math.log(count / (denominator - count)),
      weight: 1,
    })),
  };
};
