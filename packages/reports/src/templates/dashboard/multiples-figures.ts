import type { Judgement } from '@ragstone/assurance';
import { type Unit, unitWords } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import { mostPanels } from '../../model/small-multiples.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { counted } from '../../words/counted.ts';
import { printPeriod, printShort } from '../../words/print-period.ts';
import { sentences } from '../../words/sentence.ts';
import type { DashboardGroup, DashboardMetric } from './dashboard-metrics.ts';
import { besideOf, markOf } from './time-figure.ts';

/** Fewer metrics are compared from panel to panel. */
const fewest = 3;

const known = ({ series }: DashboardMetric): readonly Judgement[] =>
  series.filter(({ value }) => value !== null);

/** `75.3%, from 72.1%`. */
const says = (metric: DashboardMetric): string => {
  const [first] = known(metric);
  const last = known(metric).at(-1);
  if (first === undefined || last === undefined) return 'No figure';
  const print = ({ value, unit, decimals }: Judgement): string => printInTable(value ?? 0, unit, decimals);
  return `${print(last)}, from ${print(first)}`;
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
export const multiplesFigures = ({ id, title, metrics }: DashboardGroup): readonly Figure[] => {
  const kindOf = ({ judgement: { rule, unit } }: DashboardMetric): string => `${rule} ${unit}`;
  const charted = metrics.filter((metric) => known(metric).length > 1);
  return [...new Set(charted.map(kindOf))].flatMap((kind, index) => {
    const of = charted.filter((metric) => kindOf(metric) === kind);
    if (of.length < fewest) return [];
    const parts = Math.ceil(of.length / mostPanels);
    return Array.from({ length: parts }, (_, part) =>
      figureOf(
        of.slice(part * mostPanels, (part + 1) * mostPanels),
        `${id}-each-${index + 1}-${part + 1}`,
        parts === 1 ? title : `${title}, part ${part + 1} of ${parts}`,
      ),
    );
  });
};

const figureOf = (metrics: readonly DashboardMetric[], id: string, title: string): Figure => {
  const all = metrics.flatMap(({ series }) => series);
  const unit: Unit = all[0]?.unit ?? 'count';
  const beside = besideOf(all);
  return {
    kind: 'figure',
    id,
    chart: {
      kind: 'small-multiples',
      title,
      unit: unit === 'percent' ? '%' : unitWords[unit],
      decimals: all[0]?.decimals ?? 0,
      points: 'in-time',
      names: { actual: 'figure', plan: beside?.name ?? null },
      labels: [],
      panels: metrics.map((metric) => ({
        label: nameIn(metrics, metric),
        says: says(metric),
        points: metric.series.map((each) => ({
          label: printShort(each.period),
          actual: each.value,
          plan: beside?.of(each) ?? null,
          mark: markOf(each),
        })),
      })),
    },
    alternative: [
      sentences(
        `${counted(metrics.length, 'metric')} on one scale`,
        ...metrics.map(
          (metric) => `${metric.title}: ${says(metric)} for ${printPeriod(known(metric)[0]?.period ?? '')}`,
        ),
      ),
    ],
    remarks: [['The numbers of each stand under its own heading.']],
    table: null,
  };
};
