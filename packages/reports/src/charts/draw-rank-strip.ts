import { type Html, html } from '../markup/html.ts';
import type { RankStrip } from '../model/rank-strip.ts';
import type { ChartWords } from '../words/page-words.ts';
import { tickLabels, valueScale } from './axis.ts';
import { cut } from './cut.ts';
import { lanes } from './lanes.ts';
import { short } from './short.ts';
import { stripShape } from './strip-shape.ts';

const width = 460;
const side = 16;
const line = 18;
const room = 7;
const laneHeight = 7;

/** As many letters as fit beside each other where the words are largest. */
const mostLetters = 50;

/** A word at a place of the axis stays within the picture. */
const anchor = (x: number): 'start' | 'middle' | 'end' =>
  x < width / 4 ? 'start' : x > (width * 3) / 4 ? 'end' : 'middle';

/**
 * Places as SVG that takes its colours from the page: each a mark at its figure, those that would hide each other
 * stacked; ours named above, figures to stand beside as broken lines with their names, the two ends named beneath.
 * Named by one element and described by another.
 */
export const drawRankStrip = (
  { places, beside, ends, says, unit }: RankStrip,
  labelledBy: string,
  describedBy: string,
  { labels }: ChartWords,
): Html => {
  const own = places.find(({ mark }) => mark === 'own');
  if (own === undefined) return html``;
  const numbers = [...places, ...beside].map(({ value }) => value);
  const x = valueScale(numbers, [side, width - side], unit === '%' ? 100 : undefined);
  const at = (value: number): number => short(x(value));
  const others = places.filter(({ mark }) => mark !== 'own');
  const lane = lanes(others.map(({ value }) => [x(value) - room / 2, x(value) + room / 2]));
  const named = [...beside, { label: own.label, value: own.value }];
  const ownAt = line * (named.length + 1) + 6;
  const axis = ownAt + laneHeight * Math.max(2, ...lane.map((each) => each + 2)) + 6;
  const words = [
    { text: ends.lowest, at: 0, anchor: 'start' },
    { text: ends.highest, at: width, anchor: 'end' },
    ...says.map((text) => ({ text, at: 0, anchor: 'start' })),
  ];
  const wordsTop = axis + 42;
  const height = wordsTop + line * (words.length - 1) + 6;
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
<text class="quiet" x="0" y="14">${unit}${(x.domain()[0] ?? 0) === 0 ? null : labels.axisFromElsewhere}</text>
<path class="mean" d="M${side} ${axis}H${width - side}"/>
${tickLabels(x).map(({ value, label }) => html`<path class="mean" d="M${at(value)} ${axis}V${axis + 5}"/><text class="quiet" x="${at(value)}" y="${axis + 19}" text-anchor="middle">${label}</text>\n`)}${beside.map(({ value }, index) => html`<path class="plan" d="M${at(value)} ${line * (index + 2)}V${axis}"/>`)}
${others.map(({ value, mark }, index) => html`<g transform="translate(${at(value)} ${axis - 6 - laneHeight * (lane[index] ?? 0)})">${stripShape(mark)}</g>`)}
<path class="mean" d="M${at(own.value)} ${ownAt}V${axis}"/><g transform="translate(${at(own.value)} ${ownAt})">${stripShape('own')}</g>
${named.map(({ label, value }, index) => html`<text class="${index === named.length - 1 ? 'label' : 'label quiet'}" x="${at(value)}" y="${line * (index + 2) - 4}" text-anchor="${anchor(x(value))}">${cut(label, mostLetters)}</text>`)}
${words.map(({ text, at: from, anchor: to }, index) => html`<text class="quiet" x="${from}" y="${wordsTop + line * index}" text-anchor="${to}">${cut(text, mostLetters)}</text>`)}</svg>
`;
};
