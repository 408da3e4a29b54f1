import { type Html, html } from '../markup/html.ts';
import type { EscalationTimeline } from '../model/escalation-timeline.ts';
import { short } from './short.ts';
import { timelineShape } from './timeline-shape.ts';

const width = 460;
const rowHeight = 42;
const edge = { top: 40, right: 22, bottom: 34, left: 92 } as const;

/** As many words under the axis as fit beside each other. */
const mostLabels = 12;

/**
 * How an escalation went as SVG that takes its colours from the page: periods along the axis, its level as a height
 * that is named, its state as a shape, and over the periods the letters of what was decided. Named by one element and
 * described by another.
 */
export const drawEscalationTimeline = (
  { heights, periods }: EscalationTimeline,
  labelledBy: string,
  describedBy: string,
): Html => {
  const last = periods.length - 1;
  if (last < 0) return html``;
  const height = edge.top + rowHeight * Math.max(heights.length - 1, 1) + edge.bottom;
  const room = width - edge.left - edge.right - 24;
  const x = (index: number): number =>
    short(edge.left + 14 + (last === 0 ? room / 2 : (room * index) / last));
  const y = (level: number): number => height - edge.bottom - rowHeight * level;
  const path = periods
    .map((period, index) =>
      index === 0 ? `M${x(0)} ${y(period.height)}` : `H${x(index)}V${y(period.height)}`,
    )
    .join('');
  const step = Math.ceil(periods.length / mostLabels);
  const labelled = periods.flatMap(({ label }, index) => (index % step === 0 ? [{ label, index }] : []));
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${heights.map((words, level) => html`<path class="grid" d="M${edge.left} ${y(level)}H${width - edge.right}"/><text class="quiet" x="${edge.left - 8}" y="${y(level) + 4}" text-anchor="end">${words}</text>\n`)}${labelled.map(({ label, index }, place) => html`<text class="quiet${place % 2 === 1 && labelled.length > 6 ? ' spare' : ''}" x="${x(index)}" y="${height - 8}" text-anchor="middle">${label}</text>`)}
<path class="actual" d="${path}"/>
${periods.map(({ decisions }, index) => (decisions.length === 0 ? null : html`<path class="recalculation" d="M${x(index)} ${edge.top - 14}V${height - edge.bottom}"/><text class="label" x="${x(index)}" y="${edge.top - 20}" text-anchor="middle">${decisions.join(' ')}</text>\n`))}${periods.map(({ mark, height: level }, index) => html`<g transform="translate(${x(index)} ${y(level)})">${timelineShape(mark)}</g>`)}
</svg>
`;
};
