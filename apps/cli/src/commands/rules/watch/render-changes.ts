import { type Html, html } from '@ragstone/reports';
import type { ChangedRating, ChangedRatings, RatedInWords } from './changed-ratings.ts';
import { counted } from './counted.ts';
import type { WatchResults } from './watch-state.ts';

/** More rows than this nobody reads on a page. */
const mostRows = 200;

/** `3 of 120`. */
export const sayChanges = (results: WatchResults | null): string => {
  if (results === null || 'why' in results.changes) return 'not worked out';
  const { changed, compared } = results.changes;
  return `${changed === 0 ? 'none' : changed} of ${compared}`;
};

/** What changes at a glance, then each rating with its period, from what to what. */
export const renderChanges = (changes: WatchResults['changes']): Html => {
  if ('why' in changes) return html`<p>${changes.why}</p>\n`;
  const { against, compared, changed, transitions } = changes;
  const rest = compared - changed;
  return html`<p>Compared with ${against}: of ${counted(compared, 'rating')}, ${
    changed === 0
      ? 'none changes'
      : `${changed} ${changed === 1 ? 'changes' : 'change'} and ${rest} ${rest === 1 ? 'stays as it is' : 'stay as they are'}`
  }.</p>
${
  transitions.length === 0
    ? null
    : html`<ul>\n${transitions.map(({ from, to, count }) => html`<li>${from} to ${to.toLowerCase()}: ${count}</li>\n`)}</ul>\n`
}${shownGroups(changes).map(renderGroup)}${
  changed <= mostRows
    ? null
    : html`<p>The first ${mostRows} are shown. <code>ragstone rules diff</code> prints them all.</p>\n`
}`;
};

/** The groups up to the most rows. */
const shownGroups = ({ groups }: ChangedRatings): ChangedRatings['groups'] => {
  let left = mostRows;
  return groups.flatMap(({ title, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, rows: shown }];
  });
};

const renderGroup = ({ title, rows }: ChangedRatings['groups'][number]): Html => html`<table>
<caption>${title}</caption>
<thead><tr><th scope="col">Period</th><th scope="col">Figure</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
<tbody>
${rows.map(renderRow)}</tbody>
</table>
`;

const renderRow = ({ period, figure, from, to }: ChangedRating): Html => html`<tr>
<th scope="row">${period === '' ? 'No period' : `${period[0]?.toUpperCase() ?? ''}${period.slice(1)}`}</th>
<td data-label="Figure">${figure === '' ? 'No figure' : figure}</td>
<td data-label="From">${renderRated(from)}</td>
<td data-label="To">${renderRated(to)}</td>
</tr>
`;

const renderRated = ({ status, says, because }: RatedInWords): Html =>
  html`<strong class="status ${status}">${says}</strong>${because === '' ? null : html`<span class="quiet">${because}</span>`}`;
