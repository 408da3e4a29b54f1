import { statuses } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';
import type { ChainLine, CommitmentChain } from '../model/commitment-chain.ts';
import { chainShape } from './chain-shape.ts';
import { cut } from './cut.ts';
import { short } from './short.ts';
import { statusShape } from './status-shape.ts';

const width = 460;
const top = 22;
const rowHeight = 50;
const track = 33;
const side = 8;

/** As many letters as fit beside each other where the words are largest. */
const mostLetters = 54;

const linkAt = (index: number, step: number): number => short(side + step * index);

/** Links in a row, joined as far as the chain holds. */
const linksOf = ({ counts, figures, breaks }: ChainLine, step: number): Html => {
  const total = statuses.reduce((sum, status) => sum + figures[status], 0);
  const filled = [...counts, total];
  const broken = filled.indexOf(0);
  return html`${filled.map((_, index) => {
    if (index === 0) return null;
    const holds = broken === -1 || index < broken;
    const from = linkAt(index - 1, step) + (index - 1 === broken ? step - 14 : 28);
    return html`<path class="${holds ? 'mean' : 'plan'}" d="M${short(from)} ${track}H${short(linkAt(index, step) - 10)}"/>`;
  })}${counts.map((count, index) => html`<g transform="translate(${linkAt(index, step)} ${track})">${chainShape(count > 0 ? 'there' : 'none')}</g><text x="${linkAt(index, step) + 10}" y="${track + 4}">${count > 0 ? String(count) : index === broken ? breaks : null}</text>`)}`;
};

/** How many figures have which status, or a cross. */
const evidenceOf = ({ counts, figures, breaks }: ChainLine, from: number): Html => {
  const held = statuses.filter((status) => figures[status] > 0);
  if (held.length === 0)
    return html`<g transform="translate(${from} ${track})">${chainShape('none')}</g><text x="${from + 10}" y="${track + 4}">${counts.includes(0) ? null : breaks}</text>`;
  return html`${held.map((status, index) => html`<g transform="translate(${short(from + index * 34)} ${track})">${statusShape(status)}</g><text x="${short(from + index * 34 + 9)}" y="${track + 4}">${figures[status]}</text>`)}`;
};

/**
 * Promises with the links to their evidence as SVG that takes its colours from the page: a promise over its links, each
 * with how many there are, joined as far as the chain holds; at the end the statuses of its figures. Named by one element
 * and described by another.
 */
export const drawCommitmentChain = (
  { links, evidence, rows }: CommitmentChain,
  labelledBy: string,
  describedBy: string,
): Html => {
  if (rows.length === 0) return html``;
  const step = (width - side - 130) / links.length;
  const end = linkAt(links.length, step);
  const height = top + rows.length * rowHeight;
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${[...links, evidence].map((name, index) => html`<text class="quiet" x="${linkAt(index, step) - side}" y="12">${name}</text>`)}
${rows.map((row, index) => html`<g transform="translate(0 ${top + index * rowHeight})"><path class="grid" d="M0 0H${width}"/><text class="label" x="0" y="17">${cut(row.label, mostLetters)}</text>${linksOf(row, step)}${evidenceOf(row, end)}</g>\n`)}</svg>
`;
};
