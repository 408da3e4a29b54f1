import type { Polarity } from '../polarity.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type DirectionOfTravel, directionOf } from './direction-of-travel.ts';
import { latestConsecutive } from './latest-consecutive.ts';
import { trendOnCounts } from './trend-on-counts.ts';
import { trendOnLimits } from './trend-on-limits.ts';
import type { TrendPoint } from './trend-point.ts';
import { slopesLeavingOneOut, weightedSlope } from './weighted-slope.ts';

/** What kind of figure a metric is. A recent trend is defined for the first three. */
export type FigureKind =
  | 'proportion'
  | 'crude-rate'
  | 'directly-standardised-rate'
  | 'indirectly-standardised-ratio'
  | 'mean'
  | 'count'
  | 'other';

export interface RecentTrendOptions {
  readonly kind: FigureKind;
  readonly polarity: Polarity;
  /** On counts for proportions and on limits for rates, unless told. */
  readonly method?: 'counts' | 'limits';
}

/** A trend that was worked out. */
export interface RecentTrend {
  readonly direction: Exclude<DirectionOfTravel, 'cannot-be-calculated'>;
  readonly method: 'counts' | 'limits';
  readonly chiSquare: number;
  /** The chi-square that must be passed: one degree of freedom at 99.8%. */
  readonly threshold: number;
  /** By period: in the value's unit on limits, in log odds on counts. */
  readonly slope: number;
  readonly slopesLeavingOneOut: readonly number[];
  /** Whether the chi-square passes the threshold. */
  readonly significant: boolean;
  /** Whether the slope keeps its sign whichever point is left out. */
  readonly consistent: boolean;
  /** The ordinals of the points used. */
  readonly ordinals: readonly number[];
}

/** A trend that cannot be calculated, and why. */
export type TrendRefusal = Refusal & { readonly direction: 'cannot-be-calculated' };

const pointsUsed = 5;

/** The chi-square of one degree of freedom that chance passes in 2 of 1,000. */
const threshold = 9.54953570608324;

const withTrend: readonly FigureKind[] = ['proportion', 'crude-rate', 'directly-standardised-rate'];

/**
 * Where a metric is going, by its latest five periods: a change is called so if the chi-square of the line passes
 * 9.55 (99.8%) and the slope keeps its sign whichever point is left out. Otherwise no significant change; where the
 * points do not allow the test, a refusal that carries the label `cannot-be-calculated`.
 * The five must have values and follow each other without gap, overlap or repetition.
 * Source: Office for Health Improvement and Disparities, Fingertips technical guidance, recent trends.
 */
export const recentTrend = (
  points: readonly TrendPoint[],
  { kind, polarity, method = kind === 'proportion' ? 'counts' : 'limits' }: RecentTrendOptions,
): RecentTrend | TrendRefusal => {
  if (!withTrend.includes(kind)) return cannot(refuse('kind-without-trend', { kind }));
  if (method === 'counts' && kind !== 'proportion') {
    return cannot(refuse('method-for-proportions-only', { kind }));
  }
  const latest = latestConsecutive(points, pointsUsed);
  if (isRefusal(latest)) return cannot(latest);
  const tested = method === 'counts' ? trendOnCounts(latest) : trendOnLimits(latest);
  if (isRefusal(tested)) return cannot(tested);
  const { chiSquare, fitted } = tested;
  const { slope } = weightedSlope(fitted);
  const without = slopesLeavingOneOut(fitted);
  const significant = chiSquare > threshold;
  const consistent = slope !== 0 && without.every((each) => Math.sign(each) === Math.sign(slope));
  return {
    direction: significant && consistent ? directionOf(slope, polarity) : 'no-significant-change',
    method,
    chiSquare,
    threshold,
    slope,
    slopesLeavingOneOut: without,
    significant,
    consistent,
    ordinals: latest.map(({ ordinal }) => ordinal),
  };
};

const cannot = (refusal: Refusal): TrendRefusal => ({ ...refusal, direction: 'cannot-be-calculated' });
