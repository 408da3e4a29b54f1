import { type Html, html } from '../markup/html.ts';
import type { StatusMatrix } from '../model/status-matrix.ts';
import { cut } from './cut.ts';
import { short } from './short.ts';
import { statusShape } from './status-shape.ts';
import { wrap } from './wrap.ts';

const width = 460;
const textLine = 15;
const rowHeight = 60;

/** A letter is about so wide where the words are largest. */
const letterWidth = 7.9;
const mostLetters = 54;

/**
 * Measures by place as SVG that takes its colours from the page: a measure over its cells, in each cell the shape of a
 * status with its figure and its word. Named by one element and described by another.
 */
export const drawStatusMatrix = (
  { columns, rows }: StatusMatrix,
  labelledBy: string,
  describedBy: string,
): Html => {
  if (rows.length === 0 || columns.length === 0) return html``;
  const cellWidth = width / columns.length;
  const letters = Math.max(4, Math.floor(cellWidth / letterWidth));
  const heads = columns.map((name) => wrap(name, letters));
  const top = textLine * Math.max(...heads.map((lines) => lines.length)) + 8;
  const height = top + rows.length * rowHeight;
  const x = (column: number): number => short(column * cellWidth);
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${heads.map((lines, column) => lines.map((text, index) => html`<text class="label" x="${x(column)}" y="${12 + textLine * index}">${text}</text>`))}
${rows.map(
  ({ label, cells }, row) =>
    html`<g transform="translate(0 ${top + row * rowHeight})"><path class="grid" d="M0 0H${width}"/><text class="quiet" x="0" y="16">${cut(label, mostLetters)}</text>${cells.map(
      ({ status, figure, word }, column) =>
        html`${status === null ? null : html`<g transform="translate(${short(x(column) + 8)} 32)">${statusShape(status)}</g>`}<text x="${short(x(column) + 18)}" y="36">${cut(figure, letters - 2)}</text><text class="quiet" x="${short(x(column) + 18)}" y="51">${cut(word, letters - 2)}</text>`,
    )}</g>\n`,
)}</svg>
`;
};
