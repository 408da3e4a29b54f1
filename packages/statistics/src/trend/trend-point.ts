import type { Estimate } from '../comparisons/estimate.ts';

/** One period's figure. The caller numbers the periods: statistics knows no calendar. */
export interface TrendPoint extends Estimate {
  /** The number of the year, or of the month, with which the period begins. */
  readonly ordinal: number;
  /** How many such years or months it takes in: 1 unless told, 3 for pooled years, 12 for a year counted in months. */
  readonly span?: number;
  readonly count?: number | null;
  readonly denominator?: number | null;
}
