import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../markup/html.ts';
import type { ChartPoint, LineChart } from '../model/chart.ts';
import type { ChartWords } from '../words/page-words.ts';
import { tickLabels, valueScale } from './axis.ts';
import { pointShape } from './point-shape.ts';
import { short } from './short.ts';

const width = 460;
const height = 240;
const edge = { top: 30, right: 46, bottom: 28, left: 48 } as const;

interface Placed {
  readonly point: ChartPoint;
  readonly x: number;
}

/** Months that follow each other without a figure, to be named once over the axis. */
const gaps = (placed: readonly Placed[]): readonly (readonly Placed[])[] => {
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const each of placed) {
    if (each.point.mark === 'absent') {
      if (run.length === 0) runs.push(run);
      run.push(each);
    } else run = [];
  }
  return runs.filter((each) => each.length > 1);
};

const path = (placed: readonly Placed[], of: 'actual' | 'plan', y: (value: number) => number): string =>
  line<Placed>()
    .defined(({ point }) => point[of] !== null)
    .x(({ x }) => x)
    .y(({ point }) => y(point[of] ?? 0))
    .digits(2)([...placed]) ?? '';

/** A label beside the last known point of a line, on the side where the other line is not. */
const actualLabel = (placed: readonly Placed[], y: (value: number) => number, words: string): Html | null => {
  const last = placed.filter(({ point }) => point.actual !== null).at(-1);
  if (last === undefined || last.point.actual === null) return null;
  const { actual, plan } = last.point;
  const above = plan === null || actual >= plan;
  return html`<text class="label" x="${short(last.x)}" y="${short(y(actual) + (above ? -12 : 20))}" text-anchor="middle">${words}</text>`;
};

const planLabel = (placed: readonly Placed[], y: (value: number) => number, words: string): Html | null => {
  const last = placed.filter(({ point }) => point.plan !== null).at(-1);
  if (last === undefined || last.point.plan === null) return null;
  return html`<text class="label quiet" x="${short(last.x + 9)}" y="${short(y(last.point.plan) + 4)}">${words}</text>`;
};

/**
 * Figures over time as SVG that takes its colours from the page: the plan, or what else they stand beside, as a broken
 * line, the actual as a whole one, each point with the shape of what became of it. Lines that are no actual and plan
 * are named by the key. Named by one element and described by another.
 */
export const drawChart = (
  chart: LineChart,
  labelledBy: string,
  describedBy: string,
  { labels }: ChartWords,
): Html => {
  const values = chart.points.flatMap(({ actual, plan }) => [actual, plan]).filter((value) => value !== null);
  if (values.length === 0) return html``;
  const y = valueScale(values, [height - edge.bottom, edge.top]);
  const x = scalePoint<number>()
    .domain(chart.points.keys())
    .range([edge.left + 14, width - edge.right]);
  const placed = chart.points.map((point, index): Placed => ({ point, x: x(index) ?? 0 }));
  const ticks = tickLabels(y);
  const floor = y.domain()[0] ?? 0;
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
<text class="quiet" x="0" y="14">${chart.unit}${floor === 0 ? null : labels.axisFromElsewhere}</text>
${ticks.map(({ value, label }) => html`<path class="grid" d="M${edge.left} ${short(y(value))}H${width - edge.right + 6}"/><text class="quiet" x="${edge.left - 8}" y="${short(y(value) + 4)}" text-anchor="end">${label}</text>\n`)}${placed.map(({ point, x: at }, index) => html`<text class="quiet${index % 2 === 1 && placed.length > 6 ? ' spare' : ''}" x="${short(at)}" y="${height - 8}" text-anchor="middle">${point.label}</text>`)}
<path class="plan" d="${path(placed, 'plan', y)}"/>
<path class="actual" d="${path(placed, 'actual', y)}"/>
${placed.map(({ point, x: at }) => (point.actual === null ? null : html`<g transform="translate(${short(at)} ${short(y(point.actual))})">${pointShape(point.mark)}</g>`))}
${gaps(placed).map((run) => html`<text class="quiet" x="${short(((run[0]?.x ?? 0) + (run.at(-1)?.x ?? 0)) / 2)}" y="${height - edge.bottom - 8}" text-anchor="middle">${labels.noFigure}</text>`)}${chart.kind === 'over-time' ? null : planLabel(placed, y, labels.plan)}${chart.kind === 'over-time' ? null : actualLabel(placed, y, labels.actual)}
</svg>
`;
};
