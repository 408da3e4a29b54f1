import type { Polarity } from '../polarity.ts';
import type { SpcDialectId } from './spc-dialects.ts';

/** One period's value. The caller numbers the periods, one after the other: statistics knows no calendar. */
export interface SpcPoint {
  readonly ordinal: number;
  /** Null where the period has no value: never zero. */
  readonly value: number | null;
  /** Drawn, and left out of every calculation, because people know that it does not belong to the process. */
  readonly ghosted?: boolean;
}

/** Limits worked out anew from a point on, because people know that the process changed. */
export interface Rebase {
  /** The ordinal of the first point of the new phase. */
  readonly at: number;
  readonly reason: string;
}

/** The points that set the limits: so many from the start, or all through an ordinal. */
export type Baseline = { readonly points: number } | { readonly throughOrdinal: number };

export interface SpcOptions {
  readonly dialect: SpcDialectId;
  readonly polarity: Polarity;
  readonly target?: number | null;
  readonly baseline?: Baseline;
  readonly rebases?: readonly Rebase[];
  /** How many points make a shift or a trend, where the dialect lets one choose. */
  readonly shiftPoints?: number;
  readonly trendPoints?: number;
  /** Whether unusual moving ranges are left out, where the dialect lets one choose. */
  readonly screening?: boolean;
  /** What a point shows that signals both, in a dialect that asks each metric. */
  readonly conflictShows?: 'improvement' | 'concern';
}
