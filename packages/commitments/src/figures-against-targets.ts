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

/** Whether a figure meets a target; null where a range lies on both sides of it. */
export const meets = ({ value, range }: ReportedFigure, target: MeasureTarget): boolean | null => {
  const ends = range === null ? [value ?? Number.NaN] : [range.from, range.to];
  const met = ends.map((end) => {
    const order = compareNumbers(end, target.value);
    return target.test === 'at-least' ? order >= 0 : order <= 0;
  });
  return met.every((each) => each === met[0]) ? (met[0] ?? null) : null;
};

/** Whether a figure of a day may be held against a target: not while a season adds up, nor before the target's day. */
export const mayBeJudged = (target: MeasureTarget, on: Day): boolean =>
  target.judge === 'now' || (target.due !== null && target.due <= on);

/** Every figure of the indicators that show a measure, with the day that it stands for. */
const figuresOf = (
  { id, plan }: SuccessMeasure,
  { indicators, deliveryPlans }: CommitmentRecords,
): readonly (readonly [figure: ReportedFigure, on: Day])[] => {
  const asAt = deliveryPlans.find((each) => each.id === plan)?.asAt ?? '';
  return indicators
    .filter(({ shows }) => shows.includes(id))
    .flatMap(({ reported }) => reported.map((figure) => [figure, figure.on ?? asAt] as const));
};

/**
 * How many figures meet their target and how many miss it. Unknown where there is no target, no figure or nothing that
 * may be judged yet, and where a range could be either: never nothing.
 */
export const figuresAgainstTargets = (
  measures: readonly SuccessMeasure[],
  records: CommitmentRecords,
): FiguresAgainstTargets => {
  const held = measures.flatMap((measure) => {
    const { target } = measure;
    return target === null ? [] : [{ target, figures: figuresOf(measure, records) }];
  });
  const judged = held.flatMap(({ target, figures }) =>
    figures.filter(([, on]) => mayBeJudged(target, on)).map(([figure]) => meets(figure, target)),
  );
  const why = reasonOf(held, judged);
  const count = (of: boolean): Maybe<number> =>
    why === null ? known(judged.filter((met) => met === of).length) : unknown(why);
  return { figuresMet: count(true), figuresMissed: count(false) };
};

const reasonOf = (
  held: readonly { readonly target: MeasureTarget; readonly figures: readonly unknown[] }[],
  judged: readonly (boolean | null)[],
): Reason | null => {
  if (held.length === 0) return 'no-target';
  if (held.every(({ figures }) => figures.length === 0)) return 'no-data';
  if (judged.length === 0)
    return held.some(({ target }) => target.due === null) ? 'in-progress' : 'not-yet-due';
  return judged.includes(null) ? 'not-calculable' : null;
};
