/** The figures behind each refusal and notice. Ordinals are the numbers by which the caller orders periods. */
export interface StatisticsFigures {
  // What is put in.
  /** An input is not a finite number. */
  readonly 'not-a-number': { readonly input: string };
  /** A confidence is not between 0 and 1. */
  readonly 'confidence-out-of-range': { readonly confidence: number };
  /** A multiplier such as 100 or 100,000 is not above zero. */
  readonly 'multiplier-not-positive': { readonly per: number };
  readonly 'count-negative': { readonly count: number };
  readonly 'denominator-not-positive': { readonly denominator: number };
  readonly 'count-above-denominator': { readonly count: number; readonly denominator: number };
  readonly 'standard-deviation-negative': { readonly standardDeviation: number };
  readonly 'too-few-values': { readonly present: number; readonly needed: number };

  // Standardised rates.
  readonly 'no-strata': Readonly<Record<never, never>>;
  /** A stratum, counted from 1, has a number that cannot be. */
  readonly 'stratum-out-of-range': { readonly stratum: number; readonly input: string };
  readonly 'too-few-events': { readonly events: number; readonly needed: number };
  readonly 'expected-not-positive': { readonly expected: number };

  // Comparisons.
  readonly 'value-missing': Readonly<Record<never, never>>;
  readonly 'benchmark-missing': Readonly<Record<never, never>>;
  /** A limit that the comparison needs is not given; the confidence in percent. */
  readonly 'limits-missing': { readonly percent: number };
  readonly 'limits-reversed': { readonly lower: number; readonly upper: number };
  readonly 'goal-reversed': { readonly lower: number; readonly upper: number };
  /** Neither way is better, so nothing is better or worse. */
  readonly 'no-polarity': Readonly<Record<never, never>>;
  /** Of the comparators, some have no value: the place among them is unknown. */
  readonly 'comparators-incomplete': { readonly missing: number; readonly of: number };
  readonly 'comparator-is-zero': Readonly<Record<never, never>>;
  readonly 'percentile-out-of-range': { readonly percentile: number };
  readonly 'groups-out-of-range': { readonly groups: number };
  /** The proportion round which a funnel is drawn is below 0 or above 1. */
  readonly 'proportion-out-of-range': { readonly proportion: number };

  // Series.
  readonly 'too-few-points': { readonly present: number; readonly needed: number };
  readonly 'period-not-whole': { readonly ordinal: number; readonly span: number };
  readonly 'duplicate-period': { readonly ordinal: number };
  /** A period has no value among those that must all have one. */
  readonly 'point-missing': { readonly ordinal: number };
  /** Periods are missing between two points; `after` and `before` are the ordinals of the points. */
  readonly gap: { readonly after: number; readonly before: number };
  /** Pooled periods share time, so that their points are not independent. */
  readonly 'periods-overlap': { readonly first: number; readonly second: number };
  readonly 'spans-differ': { readonly first: number; readonly second: number };

  // Recent trend.
  readonly 'kind-without-trend': { readonly kind: string };
  readonly 'method-for-proportions-only': { readonly kind: string };
  readonly 'trend-limits-missing': { readonly ordinal: number };
  readonly 'limits-without-width': { readonly ordinal: number };
  readonly 'counts-missing': { readonly ordinal: number };
  /** None or all of the denominator is counted: the log odds are not finite. */
  readonly 'count-none-or-all': {
    readonly ordinal: number;
    readonly count: number;
    readonly denominator: number;
  };

  // SPC: what is refused.
  readonly 'phase-too-short': { readonly from: number; readonly present: number; readonly needed: number };
  readonly 'rebase-without-point': { readonly at: number };
  readonly 'rebase-at-first-point': { readonly at: number };
  readonly 'rebase-twice': { readonly at: number };
  readonly 'rebase-without-reason': { readonly at: number };
  readonly 'rebase-inside-baseline': { readonly at: number; readonly baselineEnds: number };
  readonly 'baseline-too-short': { readonly points: number; readonly needed: number };
  readonly 'baseline-without-point': { readonly throughOrdinal: number };
  /** The dialect does not know something that is asked of it. */
  readonly 'not-in-dialect': { readonly dialect: string; readonly asked: string };
  /** The dialect asks each metric which side is shown where a point signals both. */
  readonly 'conflict-rule-missing': { readonly dialect: string };
  readonly 'latest-point-missing': { readonly ordinal: number };
  readonly 'no-target': Readonly<Record<never, never>>;

  // SPC: what is noticed.
  readonly 'short-phase': { readonly from: number; readonly present: number; readonly advised: number };
  readonly 'short-baseline': { readonly from: number; readonly present: number; readonly advised: number };
  readonly 'missing-point': { readonly ordinal: number };
  readonly 'broken-series': { readonly after: number; readonly before: number };
  /** Every point of a phase has the same value: the limits lie on the mean. */
  readonly 'no-variation': { readonly from: number };
  /** Screening left only moving ranges of zero: the limits lie on the mean of values that do vary. */
  readonly 'no-variation-after-screening': { readonly from: number };
  readonly 'signal-in-baseline': { readonly ordinal: number };
}

export type StatisticsCode = keyof StatisticsFigures;
