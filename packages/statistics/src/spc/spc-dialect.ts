/** The special causes of variation that a point may show. */
export type SpcRule = 'outside-limits' | 'trend' | 'two-of-three' | 'shift';

/**
 * One published way of drawing and judging an XmR chart, as data. "Making Data Count" is several, which disagree on
 * the same series, so every chart carries the name and version of the one it was judged by.
 */
export interface SpcDialect {
  readonly name: string;
  readonly version: string;
  /** How many mean moving ranges the process limits lie from the mean: 2.66, or 3 / 1.128 unrounded. */
  readonly limitFactor: number;
  /** Whether unusual moving ranges are left out of the limits, once, and how. */
  readonly screening: {
    readonly standard: boolean;
    /** Whether the caller may choose. */
    readonly selectable: boolean;
    /** A moving range is unusual above this many means. */
    readonly factor: number;
    /** Whether one exactly on that line is unusual. */
    readonly dropsOnTheLine: boolean;
    /** Whether the points behind them are left out of the mean as well. */
    readonly meanWithoutThem: boolean;
  };
  /** How many points make a shift or a trend; the first is the standard. */
  readonly runLengths: readonly [number, ...number[]];
  /** Whether a trend may run across a recalculation of the limits. A shift never does. */
  readonly trendCrossesPhases: boolean;
  readonly twoOfThree: {
    /** Whether a point exactly on the two-sigma line is beyond it. */
    readonly onTheLineCounts: boolean;
    /** Whether a point outside the process limits counts as one of the two. */
    readonly outsideLimitsCounts: boolean;
    readonly thirdPoint: 'same-side' | 'anywhere';
  };
  /** The order in which a point's rules name it. */
  readonly priority: readonly SpcRule[];
  /** What a point shows that signals improvement and concern: what its first rule says, or always one of them. */
  readonly conflict: 'first-rule' | 'per-metric' | 'improvement';
  readonly targetOnLimit: 'hit-and-miss' | 'pass-or-fail';
  /** Fewer points than this have no chart. */
  readonly fewestPoints: number;
  /** A phase or baseline of fewer points than this is noticed. */
  readonly advisedPoints: number;
  readonly ghosts: boolean;
  readonly baseline: {
    readonly by: readonly ('points' | 'ordinal')[];
    readonly fewestPoints: number;
    /** Whether each phase takes its first points, or only the first phase has a baseline. */
    readonly everyPhase: boolean;
    /** Whether a run must begin anew after the baseline. */
    readonly breaksRuns: boolean;
  };
}
