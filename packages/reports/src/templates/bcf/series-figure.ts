import type { Judgement } from '@ragstone/assurance';
import { type Polarity, statusWords, unitWords } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { ChartPoint } from '../../model/chart.ts';
import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import { printFigure, printInTable } from '../../passages/print-figure.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import { counted } from '../../words/counted.ts';
import { printPeriod, printShort } from '../../words/print-period.ts';
import { printPeriods } from '../../words/print-periods.ts';
import { capitalised, sentences } from '../../words/sentence.ts';

const point = (each: Judgement): ChartPoint => ({
  label: printShort(each.period),
  actual: each.value,
  plan: each.target,
  mark: each.value === null ? 'absent' : each.missed === null ? 'unjudged' : each.missed ? 'missed' : 'met',
});

const range = (series: readonly Judgement[], of: 'value' | 'target', name: string): string | null => {
  const known = series.filter((each) => each[of] !== null);
  const [first] = known;
  if (first === undefined) return null;
  const sorted = [...known].sort((a, b) => (a[of] ?? 0) - (b[of] ?? 0));
  const low = sorted[0] ?? first;
  const high = sorted.at(-1) ?? first;
  const print = (each: Judgement): string => printFigure(each[of] ?? 0, each.unit, each.decimals);
  if (print(low) === print(high)) return `${name} ${of === 'value' ? 'was' : 'is'} ${print(low)} throughout`;
  return `${name} ${of === 'value' ? 'ran' : 'runs'} from ${print(low)} in ${printPeriod(low.period)} to ${print(high)} in ${printPeriod(high.period)}`;
};

/** The chart in words: from where to where, and how much of it missed the plan. */
const inWords = (series: readonly Judgement[]): string => {
  const known = series.filter((each) => each.value !== null);
  const missed = series.filter((each) => each.missed === true).length;
  const judged = series.filter((each) => each.missed !== null).length;
  const misses = missed === 0 ? 'none' : missed === judged ? 'all' : String(missed);
  return sentences(
    range(known, 'value', 'the actual'),
    range(series, 'target', 'the plan'),
    judged === 0 ? null : `of ${counted(judged, 'point')} judged, ${misses} missed the plan`,
    known.length === series.length
      ? null
      : `${counted(series.length - known.length, 'point has', 'points have')} no figure`,
  );
};

/** Why periods are not rated, once for all that have the same reasons. */
const whyNotRated = (series: readonly Judgement[]): readonly Text[] => {
  const reasons = new Map<string, string[]>();
  for (const each of series.filter((judgement) => judgement.status === 'not-rated')) {
    const why = reasonsOfFigure(each);
    reasons.set(why, [...(reasons.get(why) ?? []), each.period]);
  }
  return [...reasons].map(([why, periods]) => [`Not rated, ${printPeriods(periods)}: ${why}.`]);
};

const dataTable = (id: string, of: Judgement, series: readonly Judgement[]): Table => ({
  id,
  caption: `${of.title}: the figures of the chart`,
  columns: [words('Period', 1.4), numbers('Plan', 1), numbers('Actual', 1), words('Status', 1.2)],
  rows: series.map((each) =>
    row(
      capitalised(printPeriod(each.period)),
      each.target === null ? 'None' : printInTable(each.target, each.unit, each.decimals, each.value),
      each.value === null ? 'None' : printInTable(each.value, each.unit, each.decimals, each.target),
      cell([status(each.status, statusWords[each.status])]),
    ),
  ),
  notes: whyNotRated(series),
  reading: 'as-grid',
});

/** Actual against plan, period by period, with what it shows in words and the figures it was drawn from. */
export const seriesFigure = (
  of: Judgement,
  series: readonly Judgement[],
  polarity: Polarity | undefined,
): Figure => {
  const id = `chart-${of.metric.replaceAll('.', '-')}-${of.place.replaceAll(':', '-').toLowerCase()}`;
  const unit = of.unit === 'percent' ? '%' : unitWords[of.unit];
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'actual-against-plan',
      title: of.title,
      unit,
      decimals: of.decimals,
      betterIs: polarity === 'higher' || polarity === 'lower' ? polarity : null,
      points: series.map(point),
    },
    alternative: [inWords(series)],
    table: dataTable(`${id}-figures`, of, series),
  };
};
