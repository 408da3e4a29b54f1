import { notNumbers } from '../input.ts';
import { notice, type Refusal, refuse, type StatisticsNotice } from '../refusal.ts';
import { type ProcessLimits, processLimits, type Ranged } from './process-limits.ts';
import type { SpcDialect } from './spc-dialect.ts';
import type { Baseline, Rebase } from './spc-series.ts';
import type { UsedPoint } from './used-points.ts';

/** A stretch of time with one set of limits. */
export interface SpcPhase extends ProcessLimits {
  /** The ordinals of its first and last point that count. */
  readonly from: number;
  readonly to: number;
  /** How many points count. */
  readonly points: number;
  /** The ordinal with which its baseline ends; null where all its points set the limits. */
  readonly baselineEnds: number | null;
  /** Why its limits were recalculated; null for the first phase. */
  readonly reason: string | null;
}

/** The points of a phase with their moving ranges, none taken across a missing period. */
export const withRanges = (points: readonly UsedPoint[]): readonly Ranged[] =>
  points.map(({ value, stretch }, index) => {
    const before = points[index - 1];
    return { value, movingRange: before?.stretch === stretch ? Math.abs(value - before.value) : null };
  });

const baselineOf = (
  points: readonly UsedPoint[],
  baseline: Baseline | undefined,
  dialect: SpcDialect,
  first: boolean,
): readonly UsedPoint[] => {
  if (baseline === undefined || (!first && !dialect.baseline.everyPhase)) return points;
  return 'points' in baseline
    ? points.slice(0, baseline.points)
    : points.filter(({ ordinal }) => ordinal <= baseline.throughOrdinal);
};

/** What is wrong with a baseline, given the points that count; null where nothing is. */
export const badBaseline = (
  used: readonly UsedPoint[],
  baseline: Baseline | undefined,
  rebases: readonly Rebase[],
  dialect: SpcDialect,
): Refusal | null => {
  if (baseline === undefined) return null;
  if ('throughOrdinal' in baseline && !used.some(({ ordinal }) => ordinal === baseline.throughOrdinal)) {
    return refuse('baseline-without-point', baseline);
  }
  const points = 'points' in baseline ? baseline.points : baselineOf(used, baseline, dialect, true).length;
  const needed = dialect.baseline.fewestPoints;
  if (!Number.isInteger(points) || points < needed) return refuse('baseline-too-short', { points, needed });
  if (points > used.length) return refuse('too-few-points', { present: used.length, needed: points });
  const last = used[points - 1];
  const inside = rebases.find(({ at }) => last !== undefined && at <= last.ordinal);
  if (last === undefined || inside === undefined) return null;
  return refuse('rebase-inside-baseline', { at: inside.at, baselineEnds: last.ordinal });
};

/** The points of each phase: a recalculation begins a new one. */
export const splitAtRebases = (
  used: readonly UsedPoint[],
  rebases: readonly Rebase[],
): readonly (readonly UsedPoint[])[] => {
  const starts = [Number.NEGATIVE_INFINITY, ...rebases.map(({ at }) => at)];
  return starts.map((start, index) =>
    used.filter(
      ({ ordinal }) => ordinal >= start && ordinal < (starts[index + 1] ?? Number.POSITIVE_INFINITY),
    ),
  );
};

export interface DrawnPhase {
  readonly phase: SpcPhase;
  readonly points: readonly UsedPoint[];
  readonly notices: readonly StatisticsNotice[];
}

/** The phases with their limits, or the first that has too few points for any. */
export const spcPhases = (
  used: readonly UsedPoint[],
  rebases: readonly Rebase[],
  baseline: Baseline | undefined,
  dialect: SpcDialect,
  screening: boolean,
): readonly DrawnPhase[] | Refusal => {
  const drawn: DrawnPhase[] = [];
  for (const [index, points] of splitAtRebases(used, rebases).entries()) {
    const from = points[0]?.ordinal ?? Number.NaN;
    const to = points.at(-1)?.ordinal ?? Number.NaN;
    const base = baselineOf(points, baseline, dialect, index === 0);
    const ranged = withRanges(base);
    const present = points.length;
    if (ranged.every(({ movingRange }) => movingRange === null)) {
      return refuse('phase-too-short', { from, present, needed: 2 });
    }
    const { limits, screenedAway } = processLimits(ranged, dialect, screening);
    // Values near the largest number there is: their sum is beyond it.
    const bad = notNumbers({
      [`mean or limit of the phase from ${from}`]: limits.mean + limits.meanMovingRange,
    });
    if (bad !== null) return bad;
    const advised = dialect.advisedPoints;
    const notices: StatisticsNotice[] = [];
    if (present < advised) notices.push(notice('short-phase', { from, present, advised }));
    else if (base.length < advised)
      notices.push(notice('short-baseline', { from, present: base.length, advised }));
    if (screenedAway) notices.push(notice('no-variation-after-screening', { from }));
    else if (limits.meanMovingRange === 0) notices.push(notice('no-variation', { from }));
    const phase: SpcPhase = {
      from,
      to,
      points: present,
      baselineEnds: base.length < present ? (base.at(-1)?.ordinal ?? null) : null,
      reason: rebases[index - 1]?.reason ?? null,
      ...limits,
    };
    drawn.push({ phase, points, notices });
  }
  return drawn;
};
