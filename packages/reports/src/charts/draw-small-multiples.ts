import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../markup/html.ts';
import type { ChartPoint } from '../model/chart.ts';
import type { SmallMultiples, SmallPanel } from '../model/small-multiples.ts';
import type { ChartWords } from '../words/page-words.ts';
import { tickLabels, valueScale } from './axis.ts';
import { cut } from './cut.ts';
import { pointShape } from './point-shape.ts';
import { short } from './short.ts';
import { withoutCommonBeginning } from './without-common-beginning.ts';
import { wrap } from './wrap.ts';

const width = 460;
const columns = 2;
const gap = 18;
const panelWidth = (width - gap * (columns - 1)) / columns;
const textLine = 16;
const plotHeight = 62;
const planHalf = 17;
const panelHeight = textLine * 4 + plotHeight + 38;

/** As many letters as fit over a panel where the words are largest. */
const mostLetters = 26;
const mostLines = 3;

/** A letter of the axis is about so wide. */
const letterWidth = 7.4;

type Scale = ReturnType<typeof valueScale>;

const across = (points: readonly ChartPoint[], from: number) =>
  scalePoint<number>()
    .domain(points.keys())
    .range([from + 8, panelWidth - 10]);

/** The label in as many lines as it has room for, and what it says under it. */
const words = (label: string, { says }: SmallPanel): Html => {
  const lines = wrap(label, mostLetters);
  const shown =
    lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines;
  return html`${shown.map((text, index) => html`<text class="label" x="0" y="${12 + textLine * index}">${text}</text>`)}<text class="quiet" x="0" y="${12 + textLine * shown.length}">${cut(says, mostLetters)}</text>`;
};

const panelOf = (panel: SmallPanel, label: string, y: Scale, { points: order }: SmallMultiples): Html => {
  const all = tickLabels(y);
  const ticks = [all[0], all.at(-1)].filter((each) => each !== undefined);
  const left = Math.max(...ticks.map(({ label }) => label.length)) * letterWidth + 8;
  const x = across(panel.points, left);
  const at = (index: number): number => short(x(index) ?? left);
  const path = (of: 'actual' | 'plan'): string =>
    line<ChartPoint>()
      .defined((point) => point[of] !== null)
      .x((_, index) => x(index) ?? 0)
      .y((point) => y(point[of] ?? 0))
      .digits(2)([...panel.points]) ?? '';
  const last = panel.points.length - 1;
  const isNamed = (index: number): boolean => order === 'side-by-side' || index === 0 || index === last;
  const bottom = (y.range()[0] ?? 0) + 4;
  return html`${words(label, panel)}
${ticks.map(({ value, label }) => html`<path class="grid" d="M${short(left)} ${short(y(value))}H${panelWidth}"/><text class="quiet" x="${short(left - 6)}" y="${short(y(value) + 4)}" text-anchor="end">${label}</text>`)}
${order === 'in-time' ? html`<path class="plan" d="${path('plan')}"/><path class="actual" d="${path('actual')}"/>` : html`<path class="plan" d="${panel.points.flatMap(({ plan }, index) => (plan === null ? [] : [`M${short(at(index) - planHalf)} ${short(y(plan))}H${short(at(index) + planHalf)}`])).join('')}"/>`}
${panel.points.map(({ actual, mark }, index) => (actual === null ? null : html`<g transform="translate(${at(index)} ${short(y(actual))})">${pointShape(mark)}</g>`))}${panel.points.map(({ label }, index) => (isNamed(index) ? html`<text class="quiet" x="${at(index)}" y="${bottom + 15}" text-anchor="${anchor(index, last, order)}">${label}</text>` : null))}`;
};

const anchor = (index: number, last: number, order: SmallMultiples['points']): string =>
  order === 'side-by-side' ? 'middle' : index === 0 ? 'start' : index === last ? 'end' : 'middle';

/**
 * Small multiples as SVG that takes its colours from the page: panels side by side and beneath each other, all on one
 * scale, the plan as a broken line, each point with the shape of what became of it. Named by one element and described
 * by another.
 */
export const drawSmallMultiples = (
  chart: SmallMultiples,
  labelledBy: string,
  describedBy: string,
  { labels }: ChartWords,
): Html => {
  const values = chart.panels
    .flatMap(({ points }) => points.flatMap(({ actual, plan }) => [actual, plan]))
    .filter((value) => value !== null);
  if (values.length === 0) return html``;
  const plotTop = textLine * 4 + 8;
  const y = valueScale(values, [plotTop + plotHeight, plotTop], chart.unit === '%' ? 100 : undefined);
  const labelled = withoutCommonBeginning(chart.panels.map(({ label }) => label));
  const top = 22;
  const height = top + Math.ceil(chart.panels.length / columns) * panelHeight;
  const place = (index: number): string =>
    `${(index % columns) * (panelWidth + gap)} ${top + Math.floor(index / columns) * panelHeight}`;
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
<text class="quiet" x="0" y="12">${chart.unit}${(y.domain()[0] ?? 0) === 0 ? null : labels.axesFromElsewhere}</text>
${chart.panels.map((panel, index) => html`<g transform="translate(${place(index)})">${panelOf(panel, labelled[index] ?? panel.label, y, chart)}</g>\n`)}</svg>
`;
};
