import type { SeriesChart } from '@ragstone/assurance';
import type { Metric } from '@ragstone/metrics';
import {
  explain,
  isRefusal,
  type SpcChart,
  type SpcChartPoint,
  type SpcPhase,
  type StatisticsNotice,
  spcAssuranceWords,
  spcVariationWords,
} from '@ragstone/statistics';
import type { Figure } from '../../model/block.ts';
import { type Cell, cell, groupRow, numbers, type Row, row, words } from '../../model/table.ts';
import { sign, type Text } from '../../model/text.ts';
import type { XmrMark } from '../../model/xmr-chart.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

/** A process chart with what its parts are called. */
interface Panel {
  readonly words: Words;
  readonly chart: SpcChart;
  readonly metric: Metric;
  /** The period of an ordinal, as it is printed. */
  readonly periodOf: (ordinal: number) => string;
}

const markOf = ({ variation }: SpcChartPoint): XmrMark =>
  variation === 'common-cause' || variation === 'ghosted' || variation === 'missing'
    ? variation
    : variation.startsWith('improvement')
      ? 'improvement'
      : variation.startsWith('concern')
        ? 'concern'
        : 'neither';

/** Under the axis: a month with its year, so that several years can be told apart. */
const axisLabel = ({ days }: Words, id: string): string =>
  /^\d{4}-\d\d$/.test(id) ? `${days.short(id)} ${id.slice(0, 4)}` : days.short(id);

const limitsInWords = ({ words: said, metric, periodOf }: Panel, phase: SpcPhase): string => {
  const print = (value: number): string => said.numbers.figure(value, metric.unit, metric.decimals);
  return said.dashboard.process.limits(
    periodOf(phase.from),
    print(phase.mean),
    print(phase.lowerProcessLimit),
    print(phase.upperProcessLimit),
  );
};

/** The icons with their words, the limits and the target. */
const inWords = (panel: Panel): Text => {
  const { dashboard, numbers: figures } = panel.words;
  const { process: says } = dashboard;
  const { variation, assurance, phases, target } = panel.chart;
  const current = phases.at(-1);
  return [
    ...(isRefusal(variation)
      ? [says.variation(sayPoints(panel, variation))]
      : [sign(variation, `${spcVariationWords[variation]}.`)]),
    ' ',
    ...(isRefusal(assurance)
      ? [says.assurance(sayPoints(panel, assurance))]
      : [sign(assurance, `${spcAssuranceWords[assurance]}.`)]),
    current === undefined ? '' : says.limitsAre(limitsInWords(panel, current)),
    target === null ? '' : says.target(figures.figure(target, panel.metric.unit, panel.metric.decimals)),
  ];
};

/** Why limits were recalculated, by which dialect the chart is judged, and what is doubtful. */
const remarks = (panel: Panel): readonly Text[] => {
  const { process: says } = panel.words.dashboard;
  const { phases, dialect, notices } = panel.chart;
  return [
    ...phases.flatMap(({ reason, from }, index) =>
      reason === null ? [] : [[says.recalculated(index, panel.periodOf(from), sentence(reason))]],
    ),
    [says.follows(dialect.name, dialect.version)],
    ...notices.map((each): Text => [sayPoints(panel, each)]),
  ];
};

const namesPoint: ReadonlySet<string> = new Set(['from', 'ordinal', 'after', 'before', 'at']);

/** What statistics say of points by their numbers, and which periods those are. */
const sayPoints = ({ words: { dashboard }, periodOf }: Panel, said: StatisticsNotice): string => {
  const points = Object.entries(said.figures).flatMap(([name, ordinal]) =>
    namesPoint.has(name) && typeof ordinal === 'number'
      ? [dashboard.process.point(ordinal, periodOf(ordinal))]
      : [],
  );
  return `${explain(said)}${points.length === 0 ? '' : ` (${points.join('; ')})`}`;
};

const shownCell = (
  { beside, dashboard: { process: says } }: Words,
  point: SpcChartPoint,
  ghosted: string | null,
): Cell => {
  const { variation, decidedBy } = point;
  if (variation === 'missing') return cell(says.noFigure);
  if (variation === 'ghosted') return cell(says.leftOut, ...(ghosted === null ? [] : [ghosted]));
  return cell(
    [sign(variation, beside.variations[variation])],
    ...(decidedBy === null ? [] : [capitalised(beside.signals[decidedBy])]),
  );
};

const rowsOf = (panel: Panel, index: number, phase: SpcPhase, periods: readonly string[]): readonly Row[] => {
  const { chart, metric, periodOf, words: said } = panel;
  const ghosted = (period: string | undefined): string | null =>
    metric.statistics?.spc?.ghosted?.find((each) => each.period === period)?.reason ?? null;
  return [
    groupRow(capitalised(limitsInWords(panel, phase))),
    ...chart.points.flatMap((point, place) =>
      point.phase !== index
        ? []
        : [
            row(
              capitalised(periodOf(point.ordinal)),
              point.value === null
                ? said.dashboard.process.noValue
                : said.numbers.inTable(point.value, metric.unit, metric.decimals),
              shownCell(said, point, ghosted(periods[place])),
            ),
          ],
    ),
  ];
};

/** A process chart with its icons and limits in words and its figures by phase; the reason where there is none. */
export const processFigure = (
  said: Words,
  id: string,
  title: string,
  { chart, periods }: SeriesChart,
  metric: Metric,
): Figure | string => {
  if (isRefusal(chart)) return said.dashboard.process.none(explain(chart));
  const placeOf = (ordinal: number): number => chart.points.findIndex((each) => each.ordinal === ordinal);
  const periodOf = (ordinal: number): string =>
    said.days.period(periods[placeOf(ordinal)] ?? String(ordinal));
  const panel: Panel = { words: said, chart, metric, periodOf };
  const { caption, columns } = said.dashboard.process;
  return {
    kind: 'figure',
    id: `${id}-process`,
    chart: {
      kind: 'xmr',
      title,
      unit: said.units.onAxis(metric.unit),
      decimals: metric.decimals,
      target: chart.target,
      points: chart.points.map((point, index) => ({
        label: axisLabel(said, periods[index] ?? ''),
        value: point.value,
        mark: markOf(point),
      })),
      phases: chart.phases.map((phase) => ({
        from: placeOf(phase.from),
        to: placeOf(phase.to),
        mean: phase.mean,
        lowerProcessLimit: phase.lowerProcessLimit,
        upperProcessLimit: phase.upperProcessLimit,
        reason: phase.reason,
      })),
    },
    alternative: inWords(panel),
    remarks: remarks(panel),
    table: {
      id: `${id}-process-figures`,
      caption: caption(title),
      columns: [words(columns.period, 1.3), numbers(columns.figure, 0.9), words(columns.shows, 1.8)],
      rows: chart.phases.flatMap((phase, index) => rowsOf(panel, index, phase, periods)),
      notes: [],
      reading: 'as-grid',
    },
  };
};
