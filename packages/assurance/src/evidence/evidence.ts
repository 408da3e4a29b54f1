import type { Reason } from '@ragstone/rag';
import type {
  ComparisonOutcome,
  DirectionOfTravel,
  Refusal,
  SpcAssurance,
  SpcChart,
  SpcVariation,
} from '@ragstone/statistics';

/** What statistics say beside a rating; null where the metric asks for none of it. */
export interface Evidence {
  readonly significance: readonly SignificanceEvidence[] | null;
  readonly trend: TrendEvidence | null;
  /** Null where the metric names no places to be ranked among. */
  readonly rank: RankEvidence | null;
  readonly spc: SpcEvidence | null;
  /** All of it in sentences, what contradicts the rating first. */
  readonly says: readonly string[];
}

/** Whether the figure differs from a comparator by more than chance. */
export interface SignificanceEvidence {
  readonly comparator: string;
  readonly placeName: string;
  readonly value: number | null;
  /** Null where it cannot be said. */
  readonly outcome: ComparisonOutcome | null;
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
  /** Why the method refuses. */
  readonly says: string | null;
}

/** The figure's place among those that its metric is ranked among. */
export interface RankEvidence {
  /** From 1; null where it cannot be said. */
  readonly rank: number | null;
  /** The place itself and the others. */
  readonly of: number | null;
  /** What rank 1 is. */
  readonly first: 'best' | 'lowest' | null;
  /** Which quarter of them, 1 the best; null where neither way is better. */
  readonly quartile: number | null;
  readonly reasons: readonly Reason[];
}

/** The figures of all places that a metric is ranked among, for one period. */
export interface PlaceRanking {
  readonly metric: string;
  readonly period: string;
  readonly breakdown: Readonly<Record<string, string>> | null;
  /** In the order of the workspace. A place without a figure has the reasons why. */
  readonly places: readonly {
    readonly place: string;
    readonly placeName: string;
    readonly value: number | null;
    readonly reasons: readonly Reason[];
  }[];
}

export interface TrendEvidence {
  readonly direction: DirectionOfTravel;
  readonly chiSquare: number | null;
  /** The five periods that it rests on. */
  readonly periods: readonly string[];
  /** Why it cannot be calculated. */
  readonly says: string | null;
}

/** The chart's icons for the latest point and the current phase, in a dialect that is named with its version. */
export interface SpcEvidence {
  readonly dialect: string | null;
  readonly variation: SpcVariation | null;
  readonly assurance: SpcAssurance | null;
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  /** Why either is not said. */
  readonly says: readonly string[];
}

/** A whole chart, and the period of each of its points. */
export interface ProcessChart {
  readonly chart: SpcChart | Refusal;
  readonly periods: readonly string[];
}

/** The chart of a series up to the day of the assessment. */
export interface SeriesChart extends ProcessChart {
  readonly metric: string;
  readonly place: string;
  readonly breakdown: Readonly<Record<string, string>> | null;
}
