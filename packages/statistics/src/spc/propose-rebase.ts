import type { SpcChart } from './spc-chart.ts';

/** A point from which the limits might be recalculated, with the evidence. A person decides, and gives the reason. */
export interface RebaseProposal {
  /** The ordinal of the first point of the shift. */
  readonly at: number;
  readonly side: 'high' | 'low';
  /** How many points have stayed on that side, without a break, up to the latest. */
  readonly points: number;
  readonly meanBefore: number;
  readonly meanSince: number;
}

/**
 * Whether the chart ends in a shift long enough that new limits could be drawn from it, as many points as
 * `fewestPoints`. Never applied by itself: a recalculation needs a known change of the process.
 * Source: NHS England, Making Data Count, guidance on recalculating limits.
 */
export const proposeRebase = (chart: SpcChart, fewestPoints = 12): RebaseProposal | null => {
  const counted = chart.points.filter(({ variation }) => variation !== 'ghosted');
  const side = counted.at(-1)?.signals.find(({ rule }) => rule === 'shift')?.side;
  const phase = chart.phases.at(-1);
  if (side === undefined || phase === undefined) return null;
  const from =
    counted.findLastIndex(({ signals }) => !signals.some((s) => s.rule === 'shift' && s.side === side)) + 1;
  const since = counted.slice(from).flatMap(({ value }) => (value === null ? [] : [value]));
  const first = counted[from];
  if (first === undefined || first.ordinal <= phase.from || since.length < fewestPoints) return null;
  const meanSince = since.reduce((sum, value) => sum + value, 0) / since.length;
  return { at: first.ordinal, side, points: since.length, meanBefore: phase.mean, meanSince };
};
