import type { Judgement } from '@ragstone/assurance';
import type { SpanOf } from '../words/english/evidence.ts';
import type { Words } from '../words/words.ts';

const spanOf = (series: readonly Judgement[]): SpanOf =>
  series[0]?.window === 'quarter' ? 'quarter' : 'month';

const last = (series: readonly Judgement[]): Judgement | undefined =>
  series.filter((each) => each.missed !== null).at(-1);

/**
 * How often the plan was missed in a series, and the run of misses that it ends with: `The plan was missed in
 * each of five months, July to November 2025, and met in three, April to June 2025.` Null where nothing is judged.
 */
export const missesInWords = (
  { evidence: { misses } }: Pick<Words, 'evidence'>,
  series: readonly Judgement[],
): string | null => {
  const periods = (missed: boolean): readonly string[] =>
    series.filter((each) => each.missed === missed).map((each) => each.period);
  const [missed, met] = [periods(true), periods(false)];
  if (missed.length === 0) return met.length === 0 ? null : misses.met(met, spanOf(series));
  return misses.missed(missed, met, spanOf(series));
};

/** The run of misses that is still open at the last figure, where it is longer than one and not all the misses there are. */
export const openRunInWords = (
  { evidence: { misses } }: Pick<Words, 'evidence'>,
  series: readonly Judgement[],
): string | null => {
  const latest = last(series);
  const run = latest?.missedInARow;
  if (latest?.missed !== true || run === undefined || run === null || run.count < 2) return null;
  if (series.filter((each) => each.missed === true).length === run.count) return null;
  return misses.inARow(run.count, spanOf(series), run.since, latest.period);
};
