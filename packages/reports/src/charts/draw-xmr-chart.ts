import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../markup/html.ts';
import type { XmrChart, XmrPhase, XmrPoint } from '../model/xmr-chart.ts';
import type { ChartWords } from '../words/page-words.ts';
import { tickLabels, valueScale } from './axis.ts';
import { short } from './short.ts';
import { xmrPointShape } from './xmr-point-shape.ts';

const width = 460;
const height = 266;
const edge = { top: 34, right: 16, bottom: 34, left: 48 } as const;

/** As many words under the axis as fit beside each other. */
const mostLabels = 6;

/** A phase reaches half a step beyond its points, so that its lines meet those of the next where the limits change. */
const spanOf = (phase: XmrPhase, next: XmrPhase | undefined, last: number): readonly [number, number] => [
  phase.from === 0 ? 0 : phase.from - 0.5,
  next === undefined ? last : next.from - 0.5,
];

const numbersOf = ({ points, phases, target }: XmrChart): readonly number[] =>
  [
    ...points.map(({ value }) => value),
    ...phases.flatMap((phase) => [phase.lowerProcessLimit, phase.upperProcessLimit]),
    target,
  ].filter((value) => value !== null);

/**
 * An XmR chart as SVG that takes its colours from the page: values as a line with a shape for what each point shows,
 * mean and process limits by phase, the target, and a numbered mark where limits were recalculated. Named by one
 * element and described by another.
 */
export const drawXmrChart = (
  chart: XmrChart,
  labelledBy: string,
  describedBy: string,
  { labels }: ChartWords,
): Html => {
  const { points, phases, target, unit } = chart;
  if (points.every(({ value }) => value === null)) return html``;
  const last = points.length - 1;
  const y = valueScale(numbersOf(chart), [height - edge.bottom, edge.top]);
  const x = scaleLinear()
    .domain([0, Math.max(last, 1)])
    .range([edge.left + 10, width - edge.right - 10]);
  const at = (index: number): number => short(x(index));
  const level = (value: number): number => short(y(value));
  const path = line<XmrPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? 0))
    .digits(2)([...points]);
  const step = Math.max(1, Math.ceil(points.length / mostLabels));
  const labelled = points.flatMap((point, index) => (index % step === 0 ? [{ ...point, index }] : []));
  return html`<svg class="plot xmr" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
<text class="quiet" x="0" y="14">${unit}${(y.domain()[0] ?? 0) === 0 ? null : labels.axisFromElsewhere}</text>
${tickLabels(y).map(({ value, label }) => html`<path class="grid" d="M${edge.left} ${level(value)}H${width - edge.right}"/><text class="quiet" x="${edge.left - 8}" y="${short(y(value) + 4)}" text-anchor="end">${label}</text>\n`)}${labelled.map(({ label, index }, place) => html`<text class="quiet${place % 2 === 1 ? ' spare' : ''}" x="${at(index)}" y="${height - 8}" text-anchor="middle">${label}</text>`)}
${target === null ? null : html`<path class="target" d="M${edge.left} ${level(target)}H${width - edge.right}"/>\n`}${phases.map(
  (phase, index) => {
    const [from, to] = spanOf(phase, phases[index + 1], last);
    const across = (value: number): string => `M${at(from)} ${level(value)}H${at(to)}`;
    const mark =
      index === 0
        ? null
        : html`<path class="recalculation" d="M${at(from)} ${edge.top - 6}V${height - edge.bottom}"/><text class="label" x="${at(from)}" y="${edge.top - 10}" text-anchor="middle">R${index}</text>\n`;
    return html`<path class="mean" d="${across(phase.mean)}"/><path class="limit" d="${across(phase.lowerProcessLimit)}${across(phase.upperProcessLimit)}"/>\n${mark}`;
  },
)}<path class="actual" d="${path ?? ''}"/>
${points.map(({ value, mark }, index) => (value === null ? null : html`<g transform="translate(${at(index)} ${level(value)})">${xmrPointShape(mark)}</g>`))}
</svg>
`;
};
