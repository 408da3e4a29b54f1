import type { CommitmentChain } from './commitment-chain.ts';
import type { EscalationTimeline } from './escalation-timeline.ts';
import type { GovernanceCalendar } from './governance-calendar.ts';
import type { RankStrip } from './rank-strip.ts';
import type { RunningBalance } from './running-balance.ts';
import type { SmallMultiples } from './small-multiples.ts';
import type { StatusMatrix } from './status-matrix.ts';
import type { XmrChart } from './xmr-chart.ts';

/** What a figure of a paper draws. */
export type Chart =
  | LineChart
  | XmrChart
  | EscalationTimeline
  | RunningBalance
  | GovernanceCalendar
  | RankStrip
  | SmallMultiples
  | StatusMatrix
  | CommitmentChain;

/** Figures period by period beside another line: what a chart draws and its data table prints. */
export interface LineChart {
  readonly kind: 'actual-against-plan' | 'over-time';
  readonly title: string;
  /** The words of the unit, for the axis: `per 100,000`, `days`. */
  readonly unit: string;
  /** The decimals on the axis, at most. */
  readonly decimals: number;
  readonly betterIs: 'higher' | 'lower' | null;
  /** What the lines are called in the key where they are no actual and plan. */
  readonly names?: { readonly actual: string; readonly plan: string | null } | undefined;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** Under the axis: `Apr`. */
  readonly label: string;
  readonly actual: number | null;
  readonly plan: number | null;
  /** Which shape marks it. `absent` has no figure. */
  readonly mark: PointMark;
}

export const pointMarks = ['met', 'missed', 'green', 'amber', 'red', 'unjudged', 'absent'] as const;
export type PointMark = (typeof pointMarks)[number];
