import type { Source } from '@ragstone/rag';
import type { Statistic } from './metric.ts';

/**
 * A target that a rule can name: a plan that a body approved. Its numbers are the figures with role `target`
 * on its basis. `floor`: at least; `ceiling`: at most; `polarity`: whichever way is better for the metric.
 */
export interface NamedTarget {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** The periods that it is for: ids of months, quarters or years. */
  readonly from: string;
  readonly to: string;
  readonly test: 'floor' | 'ceiling' | 'polarity';
  /** The statistic that it is about: a ceiling on a mean says nothing of a maximum. */
  readonly statistic?: Statistic | undefined;
  /** Where the target is no printed number but one measured from the metric's own earlier figure. */
  readonly baseline?: Baseline | undefined;
  /** What its source leaves out, so that nothing can be judged by it: "most people", "fewer than last year". */
  readonly notMeasurable?: NotMeasurable | undefined;
  readonly approved?: { readonly by: string; readonly on: string } | undefined;
  readonly source?: Source | undefined;
  readonly note?: string | undefined;
}

export const gapsOfTargets = ['no-number', 'no-baseline', 'no-statistic'] as const;
/** It says no number, nothing to measure a change from, or not which statistic its number is about. */
export type NotMeasurable = (typeof gapsOfTargets)[number];

/** `{ "from": "S2024-25", "plus": { "points": 5 } }`; without a step, as good as then is met. */
export interface Baseline {
  /** A period id, or `same-period-last-year`. */
  readonly from: string;
  readonly plus?: BaselineStep | undefined;
  readonly minus?: BaselineStep | undefined;
}

/** Points of a percentage, which fit no other unit, percent of the baseline, or an amount in the metric's own unit. */
export type BaselineStep =
  | { readonly points: number }
  | { readonly percent: number }
  | { readonly amount: number };
