import type { Judgement } from '@ragstone/assurance';
import type { Unit } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import { mostPanels } from '../../model/small-multiples.ts';
import { besideOf, ratedMark } from '../../passages/beside-figures.ts';
import { sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';

/** Fewer metrics are compared from panel to panel. */
const fewest = 3;

const known = ({ series }: DashboardMetric): readonly Judgement[] =>
  series.filter(({ value }) => value !== null);

/** `75.3%, from 72.1%`; where the latest periods have none, which period the figure is of. */
const courseOf = ({ dashboard, numbers }: Words, metric: DashboardMetric): string => {
  const { each: says } = dashboard;
  const [first] = known(metric);
  const last = known(metric).at(-1);
  if (first === undefined || last === undefined) return says.noFigure;
  const print = ({ value, unit, decimals }: Judgement): string => numbers.inTable(value ?? 0, unit, decimals);
  return metric.series.at(-1) === last
    ? says.course(print(last), print(first))
    : says.courseUntil(print(last), last.period, print(first));
};

/** The title without the place, where they all have the same. */
const nameIn = (
  metrics: readonly DashboardMetric[],
  { title, judgement: { placeName } }: DashboardMetric,
): string => {
  const isShared = metrics.every(({ judgement }) => judgement.placeName === placeName);
  return isShared && title.endsWith(`, ${placeName}`) ? title.slice(0, -placeName.length - 2) : title;
};

/** Metrics of one rating and unit that have a course in time, as small pictures on one scale; none where they are few. */
export const multiplesFigures = (words: Words, { id, title, metrics }: DashboardGroup): readonly Figure[] => {
  const kindOf = ({ judgement: { rule, unit } }: DashboardMetric): string => `${rule} ${unit}`;
  const charted = metrics.filter((metric) => known(metric).length > 1);
  return [...new Set(charted.map(kindOf))].flatMap((kind, index) => {
    const of = charted.filter((metric) => kindOf(metric) === kind);
    if (of.length < fewest) return [];
    const parts = Math.ceil(of.length / mostPanels);
    return Array.from({ length: parts }, (_, part) =>
      figureOf(
        words,
        of.slice(part * mostPanels, (part + 1) * mostPanels),
        `${id}-each-${index + 1}-${part + 1}`,
        words.dashboard.each.part(title, part + 1, parts),
      ),
    );
  });
};

const figureOf = (words: Words, metrics: readonly DashboardMetric[], id: string, title: string): Figure => {
  const { dashboard, days } = words;
  const { each: says } = dashboard;
  const all = metrics.flatMap(({ series }) => series);
  const unit: Unit = all[0]?.unit ?? 'count';
  const beside = besideOf(dashboard.time.target, all);
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'small-multiples',
      title,
      unit: words.units.onAxis(unit),
      decimals: all[0]?.decimals ?? 0,
      points: 'in-time',
      names: { actual: says.figure, plan: beside?.name ?? null },
      labels: [],
      panels: metrics.map((metric) => ({
        label: nameIn(metrics, metric),
        says: courseOf(words, metric),
        points: metric.series.map((each) => ({
          label: days.short(each.period),
          actual: each.value,
          plan: beside?.of(each) ?? null,
          mark: ratedMark(each),
        })),
      })),
    },
    alternative: [
      sentences(
        says.scale(metrics.length),
        ...metrics.map((metric) =>
          says.metric(metric.title, courseOf(words, metric), known(metric)[0]?.period ?? ''),
        ),
      ),
    ],
    remarks: [[says.numbers]],
    table: null,
  };
};
