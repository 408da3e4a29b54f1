import type { SeriesChart } from '@ragstone/assurance';
import type { Metric } from '@ragstone/metrics';
import { unitWords } from '@ragstone/rag';
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
import { printFigure, printInTable } from '../../passages/print-figure.ts';
import { signalWords, variationWords } from '../../passages/process-words.ts';
import { printPeriod, printShort } from '../../words/print-period.ts';
import { capitalised, sentence } from '../../words/sentence.ts';

/** A process chart with what its parts are called. */
interface Panel {
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
const axisLabel = (id: string): string =>
  /^\d{4}-\d\d$/.test(id) ? `${printShort(id)} ${id.slice(0, 4)}` : printShort(id);

const limitsInWords = ({ metric, periodOf }: Panel, phase: SpcPhase): string => {
  const print = (value: number): string => printFigure(value, metric.unit, metric.decimals);
  return `from ${periodOf(phase.from)}, mean ${print(phase.mean)}, process limits ${print(phase.lowerProcessLimit)} to ${print(phase.upperProcessLimit)}`;
};

/** The icons with their words, the limits and the target. */
const inWords = (panel: Panel): Text => {
  const { variation, assurance, phases, target } = panel.chart;
  const current = phases.at(-1);
  return [
    ...(isRefusal(variation)
      ? [`Variation: ${sayPoints(panel, variation)}`]
      : [sign(variation, `${spcVariationWords[variation]}.`)]),
    ' ',
    ...(isRefusal(assurance)
      ? [`Assurance: ${sayPoints(panel, assurance)}`]
      : [sign(assurance, `${spcAssuranceWords[assurance]}.`)]),
    current === undefined ? '' : ` Limits ${limitsInWords(panel, current)}.`,
    target === null ? '' : ` Target ${printFigure(target, panel.metric.unit, panel.metric.decimals)}.`,
  ];
};

/** Why limits were recalculated, by which dialect the chart is judged, and what is doubtful. */
const remarks = (panel: Panel): readonly Text[] => {
  const { phases, dialect, notices } = panel.chart;
  return [
    ...phases.flatMap(({ reason, from }, index) =>
      reason === null
        ? []
        : [[`R${index}: limits recalculated from ${panel.periodOf(from)}. ${sentence(reason)}`]],
    ),
    [`The chart follows ${dialect.name} ${dialect.version}.`],
    ...notices.map((each): Text => [sayPoints(panel, each)]),
  ];
};

const namesPoint: ReadonlySet<string> = new Set(['from', 'ordinal', 'after', 'before', 'at']);

/** What statistics say of points by their numbers, and which periods those are. */
const sayPoints = ({ periodOf }: Panel, said: StatisticsNotice): string => {
  const points = Object.entries(said.figures).flatMap(([name, ordinal]) =>
    namesPoint.has(name) && typeof ordinal === 'number' ? [`${ordinal} is ${periodOf(ordinal)}`] : [],
  );
  return `${explain(said)}${points.length === 0 ? '' : ` (${points.join('; ')})`}`;
};

const shownCell = (point: SpcChartPoint, ghosted: string | null): Cell => {
  const { variation, decidedBy } = point;
  if (variation === 'missing') return cell('No figure');
  if (variation === 'ghosted') return cell('Left out of the limits', ...(ghosted === null ? [] : [ghosted]));
  return cell(
    [sign(variation, variationWords[variation])],
    ...(decidedBy === null ? [] : [capitalised(signalWords[decidedBy])]),
  );
};

const rowsOf = (panel: Panel, index: number, phase: SpcPhase, periods: readonly string[]): readonly Row[] => {
  const { chart, metric, periodOf } = panel;
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
              point.value === null ? 'None' : printInTable(point.value, metric.unit, metric.decimals),
              shownCell(point, ghosted(periods[place])),
            ),
          ],
    ),
  ];
};

/** A process chart with its icons and limits in words and its figures by phase; the reason where there is none. */
export const processFigure = (
  id: string,
  title: string,
  { chart, periods }: SeriesChart,
  metric: Metric,
): Figure | string => {
  if (isRefusal(chart)) return `There is no process chart. ${explain(chart)}`;
  const placeOf = (ordinal: number): number => chart.points.findIndex((each) => each.ordinal === ordinal);
  const periodOf = (ordinal: number): string => printPeriod(periods[placeOf(ordinal)] ?? String(ordinal));
  const panel: Panel = { chart, metric, periodOf };
  return {
    kind: 'figure',
    id: `${id}-process`,
    chart: {
      kind: 'xmr',
      title,
      unit: metric.unit === 'percent' ? '%' : unitWords[metric.unit],
      decimals: metric.decimals,
      target: chart.target,
      points: chart.points.map((point, index) => ({
        label: axisLabel(periods[index] ?? ''),
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
      caption: `${title}: the figures of the process chart`,
      columns: [words('Period', 1.3), numbers('Figure', 0.9), words('What it shows', 1.8)],
      rows: chart.phases.flatMap((phase, index) => rowsOf(panel, index, phase, periods)),
      notes: [],
      reading: 'as-grid',
    },
  };
};
