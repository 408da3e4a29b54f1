import { isRefusal, notice, type Refusal, refuse, type StatisticsNotice } from '../refusal.ts';
import { assuranceOf, type SpcAssurance } from './assurance.ts';
import { chartSignals } from './chart-signals.ts';
import type { SpcSignal } from './find-signals.ts';
import type { SpcRule } from './spc-dialect.ts';
import { spcDialects } from './spc-dialects.ts';
import { badRebases, notInDialect, pointsInOrder } from './spc-faults.ts';
import { badBaseline, type DrawnPhase, type SpcPhase, spcPhases, withRanges } from './spc-phases.ts';
import type { SpcOptions, SpcPoint } from './spc-series.ts';
import { usedPoints } from './used-points.ts';
import { type SpcVariation, variationOf } from './variation.ts';

/** One point of a chart. A missing or ghosted point shows neither variation nor signals. */
export interface SpcChartPoint {
  readonly ordinal: number;
  readonly value: number | null;
  /** Its place among the phases, from 0. */
  readonly phase: number;
  readonly movingRange: number | null;
  readonly variation: SpcVariation | 'missing' | 'ghosted';
  /** The rule that names the point, and all that it fulfils. */
  readonly decidedBy: SpcRule | null;
  readonly signals: readonly SpcSignal[];
  /** Whether it signals improvement and concern at once. */
  readonly conflict: boolean;
}

/** An XmR chart, ready to be drawn and read. */
export interface SpcChart {
  readonly dialect: { readonly name: string; readonly version: string };
  /** What the latest point shows, or why that is unknown. */
  readonly variation: SpcVariation | Refusal;
  /** Whether the current phase will meet the target, or why that is not said. */
  readonly assurance: SpcAssurance | Refusal;
  readonly target: number | null;
  readonly phases: readonly SpcPhase[];
  readonly points: readonly SpcChartPoint[];
  readonly notices: readonly StatisticsNotice[];
}

/** Every point, those that do not count included, with what it shows. */
const chartPoints = (
  inOrder: readonly SpcPoint[],
  drawn: readonly DrawnPhase[],
  signals: ReadonlyMap<number, readonly SpcSignal[]>,
  { dialect, polarity, conflictShows = 'concern' }: SpcOptions,
): readonly SpcChartPoint[] => {
  const ranges = new Map(
    drawn.flatMap(({ points }) =>
      withRanges(points).map(({ movingRange }, index) => [points[index]?.ordinal, movingRange] as const),
    ),
  );
  return inOrder.map(({ ordinal, value, ghosted }) => {
    const phase = Math.max(
      0,
      drawn.findLastIndex((each) => each.phase.from <= ordinal),
    );
    if (ghosted || value === null) {
      const nothing = { movingRange: null, decidedBy: null, signals: [], conflict: false };
      return { ordinal, value, phase, variation: ghosted ? 'ghosted' : 'missing', ...nothing };
    }
    const own = signals.get(ordinal) ?? [];
    const shown = variationOf(own, polarity, spcDialects[dialect], conflictShows);
    return { ordinal, value, phase, movingRange: ranges.get(ordinal) ?? null, signals: own, ...shown };
  });
};

const latestVariation = (points: readonly SpcChartPoint[]): SpcVariation | Refusal => {
  const latest = points.findLast(({ variation }) => variation !== 'ghosted');
  if (latest === undefined || latest.variation === 'ghosted') throw new Error('a chart without a point');
  const { variation, ordinal } = latest;
  return variation === 'missing' ? refuse('latest-point-missing', { ordinal }) : variation;
};

const signalsInBaseline = (phases: readonly SpcPhase[], points: readonly SpcChartPoint[]) =>
  points.flatMap(({ ordinal, phase, signals }) => {
    const ends = phases[phase]?.baselineEnds ?? null;
    return ends !== null && ordinal <= ends && signals.length > 0
      ? [notice('signal-in-baseline', { ordinal })]
      : [];
  });

/**
 * An XmR chart in one dialect of Making Data Count: limits by phase, every point's signals, the variation icon of the
 * latest point and the assurance icon of the current phase. Points come in any order; their ordinals say which follow
 * each other. No moving range and no run is taken across a missing period.
 * Refuses too few points, a period twice, a recalculation without a point or a reason, and what the dialect does not
 * know. What is doubtful but drawn stands in `notices`.
 * Sources: NHS England, Making Data Count; each dialect names its own in `spcDialects`.
 */
export const spcChart = (points: readonly SpcPoint[], options: SpcOptions): SpcChart | Refusal => {
  const dialect = spcDialects[options.dialect];
  const { polarity, baseline, target = null, screening = dialect.screening.standard } = options;
  const [standardLength] = dialect.runLengths;
  const { shiftPoints = standardLength, trendPoints = standardLength } = options;
  const rebases = (options.rebases ?? []).toSorted((a, b) => a.at - b.at);
  const inOrder = pointsInOrder(points);
  if (isRefusal(inOrder)) return inOrder;
  const { used, notices } = usedPoints(inOrder);
  const needed = dialect.fewestPoints;
  const bad =
    notInDialect(inOrder, options, dialect) ??
    (used.length < needed ? refuse('too-few-points', { present: used.length, needed }) : null) ??
    badRebases(used, rebases) ??
    badBaseline(used, baseline, rebases, dialect);
  if (bad !== null) return bad;
  const drawn = spcPhases(used, rebases, baseline, dialect, screening);
  if (isRefusal(drawn)) return drawn;
  const signals = chartSignals(drawn, dialect, { shiftPoints, trendPoints });
  const phases = drawn.map(({ phase }) => phase);
  const charted = chartPoints(inOrder, drawn, signals, options);
  const current = phases.at(-1);
  if (current === undefined) throw new Error('a chart without a phase');
  return {
    dialect: { name: dialect.name, version: dialect.version },
    variation: latestVariation(charted),
    assurance: assuranceOf(current, target, polarity, dialect),
    target,
    phases,
    points: charted,
    notices: [...notices, ...drawn.flatMap((each) => each.notices), ...signalsInBaseline(phases, charted)],
  };
};
