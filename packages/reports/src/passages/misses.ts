import type { Judgement } from '@ragstone/assurance';
import { counted, countWords } from '../words/counted.ts';
import { printPeriod } from '../words/print-period.ts';
import { printPeriods } from '../words/print-periods.ts';

/** What a series of periods is made of. */
const spanWord = (series: readonly Judgement[]): string =>
  series[0]?.window === 'quarter' ? 'quarter' : 'month';

const last = (series: readonly Judgement[]): Judgement | undefined =>
  series.filter((each) => each.missed !== null).at(-1);

/**
 * How often the plan was missed in a series, and the run of misses that it ends with: `The plan was missed in
 * each of five months, July to November 2025, and met in three, April to June 2025.` Null where nothing is judged.
 */
export const missesInWords = (series: readonly Judgement[]): string | null => {
  const judged = series.filter((each) => each.missed !== null);
  const missed = judged.filter((each) => each.missed === true);
  const met = judged.filter((each) => each.missed === false);
  if (judged.length === 0) return null;
  const word = spanWord(series);
  const periods = (of: readonly Judgement[]): string => printPeriods(of.map((each) => each.period));
  if (missed.length === 0) return `The plan was met in ${all(met.length, word)}, ${periods(met)}.`;
  const start = `The plan was missed in ${all(missed.length, word)}, ${periods(missed)}`;
  return met.length === 0
    ? `${start}: every ${word} with a figure.`
    : `${start}, and met in ${countWords(met.length)}, ${periods(met)}.`;
};

const all = (count: number, word: string): string =>
  count === 1
    ? `one ${word}`
    : count === 2
      ? `both of two ${word}s`
      : `each of ${countWords(count)} ${word}s`;

/** The run of misses that is still open at the last figure, where it is longer than one and not all the misses there are. */
export const openRunInWords = (series: readonly Judgement[]): string | null => {
  const latest = last(series);
  const run = latest?.missedInARow;
  if (latest?.missed !== true || run === undefined || run === null || run.count < 2) return null;
  if (series.filter((each) => each.missed === true).length === run.count) return null;
  return `Missed ${counted(run.count, spanWord(series))} in a row since ${printPeriod(run.since)}, up to the last figure, ${printPeriod(latest.period)}.`;
};
