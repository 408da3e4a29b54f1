import { type SpcSignal, signalsByLimits, trendSignals } from './find-signals.ts';
import type { SpcDialect } from './spc-dialect.ts';
import type { DrawnPhase } from './spc-phases.ts';
import type { UsedPoint } from './used-points.ts';

/** Points cut wherever a run would have to cross what it may not cross. */
const cut = (
  points: readonly UsedPoint[],
  isCut: (before: UsedPoint, after: UsedPoint) => boolean,
): readonly (readonly UsedPoint[])[] => {
  const pieces: UsedPoint[][] = [];
  let piece: UsedPoint[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || isCut(before, point)) {
      piece = [];
      pieces.push(piece);
    }
    piece.push(point);
  }
  return pieces;
};

const broken = (before: UsedPoint, after: UsedPoint): boolean => before.stretch !== after.stretch;

/** Every signal of a chart, by ordinal. No run crosses a missing period. */
export const chartSignals = (
  phases: readonly DrawnPhase[],
  dialect: SpcDialect,
  { shiftPoints, trendPoints }: { readonly shiftPoints: number; readonly trendPoints: number },
): ReadonlyMap<number, readonly SpcSignal[]> => {
  const signals = new Map<number, readonly SpcSignal[]>();
  const add = (points: readonly UsedPoint[], found: readonly (readonly SpcSignal[])[]): void => {
    for (const [index, { ordinal }] of points.entries()) {
      signals.set(ordinal, [...(signals.get(ordinal) ?? []), ...(found[index] ?? [])]);
    }
  };
  const trendsOf = (points: readonly UsedPoint[]): void => {
    for (const piece of cut(points, broken)) {
      add(
        piece,
        trendSignals(
          piece.map(({ value }) => value),
          trendPoints,
        ),
      );
    }
  };
  for (const { phase, points } of phases) {
    const ends = dialect.baseline.breaksRuns ? phase.baselineEnds : null;
    const atBaseline = (before: UsedPoint, after: UsedPoint): boolean =>
      ends !== null && before.ordinal <= ends && after.ordinal > ends;
    for (const piece of cut(points, (before, after) => broken(before, after) || atBaseline(before, after))) {
      add(
        piece,
        signalsByLimits(
          piece.map(({ value }) => value),
          phase,
          dialect,
          shiftPoints,
        ),
      );
    }
    if (!dialect.trendCrossesPhases) trendsOf(points);
  }
  if (dialect.trendCrossesPhases) trendsOf(phases.flatMap(({ points }) => points));
  return signals;
};
