import type { Judgement } from '@ragstone/assurance';
import type { Polarity } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import { cell, numbers, row, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { type Beside, besideOf, ratedMark } from '../../passages/beside-figures.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { DashboardMetric } from './dashboard-metrics.ts';

/** From the first figure to the last, in words. */
const course = (
  { dashboard: { time: says }, numbers: { figure } }: Words,
  name: string,
  series: readonly Judgement[],
  of: Beside['of'],
): string | null => {
  const known = series.filter((each) => of(each) !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const print = (each: Judgement): string => figure(of(each) ?? 0, each.unit, each.decimals);
  if (known.length > 1 && known.every((each) => print(each) === print(first)))
    return says.throughout(name, print(first));
  return known.length === 1
    ? says.one(name, print(last), last.period)
    : says.course(name, [print(first), first.period], [print(last), last.period]);
};

/** The latest figures over time, with what they show in words and in numbers; null where there are not two. */
export const timeFigure = (
  said: Words,
  { id, title, series, judgement }: DashboardMetric,
  polarity: Polarity | undefined,
): Figure | null => {
  if (series.filter(({ value }) => value !== null).length < 2) return null;
  const beside = besideOf(said.dashboard.time.target, series);
  const { caption, columns, none } = said.dashboard.time;
  const { unit, decimals, placeName } = judgement;
  return {
    kind: 'figure',
    id: `${id}-chart`,
    chart: {
      kind: 'over-time',
      title,
      unit: said.units.onAxis(unit),
      decimals,
      betterIs: polarity === 'higher' || polarity === 'lower' ? polarity : null,
      names: { actual: placeName, plan: beside?.name ?? null },
      points: series.map((each) => ({
        label: said.days.short(each.period),
        actual: each.value,
        plan: beside?.of(each) ?? null,
        mark: ratedMark(each),
      })),
    },
    alternative: [
      sentences(
        course(said, placeName, series, ({ value }) => value),
        beside === null ? null : course(said, beside.name, series, beside.of),
      ),
    ],
    table: {
      id: `${id}-figures`,
      caption: caption(title),
      columns: [
        words(columns.period, 1.4),
        numbers(placeName, 1.2),
        ...(beside === null ? [] : [numbers(beside.name, 1)]),
        words(columns.status, 1.1),
      ],
      rows: series.map((each) => {
        const other = beside?.of(each) ?? null;
        const print = (value: number | null, next: number | null): string =>
          value === null ? none : said.numbers.inTable(value, unit, decimals, next);
        return row(
          capitalised(said.days.period(each.period)),
          print(each.value, null),
          ...(beside === null ? [] : [print(other, null)]),
          cell([status(each.status, said.statuses[each.status])]),
        );
      }),
      notes: [],
      reading: 'as-grid',
    },
  };
};
