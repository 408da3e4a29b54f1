import { scaleLinear } from 'd3-scale';
import { type Html, html } from '../markup/html.ts';
import type { RunningBalance } from '../model/running-balance.ts';
import { balanceParts, balanceShape } from './balance-parts.ts';
import { cut } from './cut.ts';
import { short } from './short.ts';

const width = 460;
const rowHeight = 62;
const bar = { top: 20, bottom: 34 } as const;
const wordsAt = 51;

/** As many letters as fit beside each other where the words are largest. */
const mostLetters = 58;

/**
 * Income and spend as SVG that takes its colours from the page: a bar for each source on one scale, its parts told by
 * their form, and its sums in words beneath. Named by one element and described by another.
 */
export const drawRunningBalance = (
  { rows }: RunningBalance,
  labelledBy: string,
  describedBy: string,
): Html => {
  const most = Math.max(0, ...rows.flatMap(({ income, spent }) => [income ?? 0, spent ?? 0]));
  if (most <= 0) return html``;
  const x = scaleLinear([0, most], [1, width - 1]);
  return html`<svg class="plot" viewBox="0 0 ${width} ${rows.length * rowHeight}" role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">
${rows.map((row, index) => html`<g transform="translate(0 ${index * rowHeight})"><text class="label" x="0" y="13">${cut(row.label, mostLetters)}</text>${balanceParts(row).map(({ mark, from, to }) => balanceShape(mark, short(x(from)), short(x(to)), bar.top, bar.bottom))}<text class="quiet" x="0" y="${wordsAt}">${cut(row.says, mostLetters)}</text></g>\n`)}</svg>
`;
};
