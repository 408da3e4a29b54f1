import type { Day } from '@ragstone/calendar';
import { compareNumbers, known, type Maybe, type Reason, unknown } from '@ragstone/rag';
import type { CommitmentRecords } from './commitment-records.ts';
import type { ReportedFigure } from './indicator.ts';
import type { MeasureTarget, SuccessMeasure } from './success-measure.ts';

/** How the latest figures of some measures stand against their targets. */
export interface FiguresAgainstTargets {
  readonly figuresMet: Maybe<number>;
  readonly figuresMissed: Maybe<number>;
}

/** Whether a figure meets a target; null where a range lies on both sides of it, and of one that may not be used. */
export const meets = ({ value, range }: ReportedFigure, target: MeasureTarget): boolean | null => {
  const ends = range === null ? value : [range.from, range.to];
  if (ends === null) return null;
  const met = [ends].flat().map((end) => {
    const order = compareNumbers(end, target.value);
    return target.test === 'at-least' ? order >= 0 : order <= 0;
  });
  return met.every((each) => each === met[0]) ? (met[0] ?? null) : null;
};

/** Whether a figure of a day may be held against a target: not while a season adds up, nor before the target's day. */
export const mayBeJudged = (target: MeasureTarget, on: Day): boolean =>
  target.judge === 'now' || (target.due !== null && target.due <= on);

/** A measure with a target, and the figures of each indicator that shows it. */
interface Held {
  readonly target: MeasureTarget;
  /** The day of its plan, for which figures stand that say no other. */
  readonly asAt: Day;
  readonly indicators: readonly (readonly ReportedFigure[])[];
}

const heldOf = (
  { id, plan, target }: SuccessMeasure,
  { indicators, deliveryPlans }: CommitmentRecords,
): readonly Held[] => {
  if (target === null) return [];
  const asAt = deliveryPlans.find((each) => each.id === plan)?.asAt ?? '';
  const shown = indicators.filter(({ shows }) => shows.includes(id));
  return [{ target, asAt, indicators: shown.map(({ reported }) => latestOf(reported, asAt)) }];
};

/** Those for each place that no other for it is later than: what was met before says nothing of now. */
const latestOf = (figures: readonly ReportedFigure[], asAt: Day): readonly ReportedFigure[] =>
  figures.filter(
    ({ place, on }) => !figures.some((other) => other.place === place && (other.on ?? asAt) > (on ?? asAt)),
  );

/** Whether one of its indicators, or all of it, has no figure although it may be judged. */
const lacksFigure = ({ target, asAt, indicators }: Held): boolean =>
  mayBeJudged(target, asAt) &&
  (indicators.length === 0 || indicators.some((figures) => figures.length === 0));

/**
 * How many of the latest figures meet their target and how many miss it. Unknown where there is no target, no figure or
 * nothing that may be judged yet, and where one could be either: never nothing. That none misses is known only where
 * every figure is there that may be judged.
 */
export const figuresAgainstTargets = (
  measures: readonly SuccessMeasure[],
  records: CommitmentRecords,
): FiguresAgainstTargets => {
  const held = measures.flatMap((measure) => heldOf(measure, records));
  const judged = held.flatMap(({ target, asAt, indicators }) =>
    indicators
      .flat()
      .filter(({ on }) => mayBeJudged(target, on ?? asAt))
      .map((figure) => meets(figure, target)),
  );
  const why = reasonOf(held, judged);
  if (why !== null) return { figuresMet: unknown(why), figuresMissed: unknown(why) };
  const met = judged.filter((each) => each === true).length;
  const missed = judged.length - met;
  return {
    figuresMet: known(met),
    figuresMissed: missed === 0 && held.some(lacksFigure) ? unknown('no-data') : known(missed),
  };
};

const reasonOf = (held: readonly Held[], judged: readonly (boolean | null)[]): Reason | null => {
  if (held.length === 0) return 'no-target';
  if (held.every(({ indicators }) => indicators.flat().length === 0)) return 'no-data';
  if (judged.length === 0)
    return held.some(({ target }) => target.due === null) ? 'in-progress' : 'not-yet-due';
  return judged.includes(null) ? 'not-calculable' : null;
};
