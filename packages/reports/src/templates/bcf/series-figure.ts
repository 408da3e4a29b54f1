import type { Judgement } from '@ragstone/assurance';
import type { Polarity } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { ChartPoint } from '../../model/chart.ts';
import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { status, type Text } from '../../model/text.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

const point = ({ days }: Words, each: Judgement): ChartPoint => ({
  label: days.short(each.period),
  actual: each.value,
  plan: each.target,
  mark: each.value === null ? 'absent' : each.missed === null ? 'unjudged' : each.missed ? 'missed' : 'met',
});

const range = (
  { bcf, numbers: { figure } }: Words,
  series: readonly Judgement[],
  side: 'actual' | 'plan',
): string | null => {
  const { series: says } = bcf.metrics;
  const of = side === 'actual' ? 'value' : 'target';
  const known = series.filter((each) => each[of] !== null);
  const [first] = known;
  if (first === undefined) return null;
  const sorted = [...known].sort((a, b) => (a[of] ?? 0) - (b[of] ?? 0));
  const low = sorted[0] ?? first;
  const high = sorted.at(-1) ?? first;
  const print = (each: Judgement): string => figure(each[of] ?? 0, each.unit, each.decimals);
  if (print(low) === print(high)) return says.throughout(side, print(low));
  return says.range(side, [print(low), low.period], [print(high), high.period]);
};

/** The chart in words: from where to where, and how much of it missed the plan. */
const inWords = (said: Words, series: readonly Judgement[]): string => {
  const { series: says } = said.bcf.metrics;
  const known = series.filter((each) => each.value !== null);
  const missed = series.filter((each) => each.missed === true).length;
  const judged = series.filter((each) => each.missed !== null).length;
  return sentences(
    range(said, known, 'actual'),
    range(said, series, 'plan'),
    judged === 0 ? null : says.missed(judged, missed),
    known.length === series.length ? null : says.without(series.length - known.length),
  );
};

/** Why periods are not rated, once for all that have the same reasons. */
const whyNotRated = (said: Words, series: readonly Judgement[]): readonly Text[] => {
  const reasons = new Map<string, string[]>();
  for (const each of series.filter((judgement) => judgement.status === 'not-rated')) {
    const why = reasonsOfFigure(said, each);
    reasons.set(why, [...(reasons.get(why) ?? []), each.period]);
  }
  return [...reasons].map(([why, periods]) => [said.bcf.metrics.series.notRated(periods, why)]);
};

const dataTable = (said: Words, id: string, of: Judgement, series: readonly Judgement[]): Table => {
  const { caption, columns, none } = said.bcf.metrics.series;
  const { inTable } = said.numbers;
  return {
    id,
    caption: caption(of.title),
    columns: [
      words(columns.period, 1.4),
      numbers(columns.plan, 1),
      numbers(columns.actual, 1),
      words(columns.status, 1.2),
    ],
    rows: series.map((each) =>
      row(
        capitalised(said.days.period(each.period)),
        each.target === null ? none : inTable(each.target, each.unit, each.decimals, each.value),
        each.value === null ? none : inTable(each.value, each.unit, each.decimals, each.target),
        cell([status(each.status, said.statuses[each.status])]),
      ),
    ),
    notes: whyNotRated(said, series),
    reading: 'as-grid',
  };
};

/** Actual against plan, period by period, with what it shows in words and the figures it was drawn from. */
export const seriesFigure = (
  said: Words,
  of: Judgement,
  series: readonly Judgement[],
  polarity: Polarity | undefined,
): Figure => {
  const id = `chart-${of.metric.replaceAll('.', '-')}-${of.place.replaceAll(':', '-').toLowerCase()}`;
  const unit = said.units.onAxis(of.unit);
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'actual-against-plan',
      title: of.title,
      unit,
      decimals: of.decimals,
      betterIs: polarity === 'higher' || polarity === 'lower' ? polarity : null,
      points: series.map((each) => point(said, each)),
    },
    alternative: [inWords(said, series)],
    table: dataTable(said, `${id}-figures`, of, series),
  };
};
