import { londonTimeOf, parsePeriod, printDay, printPeriod } from '@ragstone/calendar';
import { type Html, html, htmlText, styleElement } from '@ragstone/reports';
import { pageStyle } from './page-style.ts';
import type { WorkerStatus, WorkspaceStatus } from './worker-status.ts';

/** `2 March 2026, 09:00 GMT`. */
const printInstant = (instant: string): string => {
  const { day, time, zone } = londonTimeOf(instant);
  return `${printDay(day)}, ${time} ${zone}`;
};

/** `July 2025`; as it is written where it is no period. */
const printSince = (since: string): string => {
  const read = parsePeriod(since);
  return read.ok ? printPeriod(read.value) : since;
};

const timeOf = (instant: string | null, otherwise: string): Html =>
  instant === null ? html`${otherwise}` : html`<time datetime="${instant}">${printInstant(instant)}</time>`;

/** A table that can be moved by keyboard where it is wider than the page, or a sentence where it has no rows. */
const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  none: string,
): Html =>
  rows.length === 0
    ? html`<p>${none}</p>`
    : html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
        ([first = '', ...cells]) =>
          html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
      )}</tbody>
</table></div>`;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const workspaceSection = (workspace: WorkspaceStatus, index: number): Html => {
  const { id, folder, state, reason, schedules, openEscalations, escalations, failures, outbox } = workspace;
  const name = (of: string): string => `${of} of ${id}`;
  return html`<section aria-labelledby="workspace-${index}">
<h2 id="workspace-${index}">${id}</h2>
<p class="${state}">${state === 'well' ? 'Well' : 'Failing'}${reason === null ? null : html`: ${reason}`}</p>
<p class="quiet">In ${folder}. ${counted(openEscalations, 'open escalation', 'open escalations')}, ${counted(failures.length, 'failure', 'failures')}. Sendings: ${outbox.due} waiting, ${outbox.dead} given up.</p>
<h3>Schedules</h3>
${table(
  name('Schedules'),
  ['Schedule', 'Last run', 'Next run'],
  schedules.map(({ says, last, lastLate, next }) => [
    says,
    html`${timeOf(last, 'not yet')}${lastLate ? ' (late)' : null}`,
    timeOf(next, 'none'),
  ]),
  'Nothing is scheduled.',
)}
<h3>Open escalations</h3>
${table(
  name('Open escalations'),
  ['What', 'State', 'Level', 'Since', 'Owner'],
  escalations.map(({ says, state: stands, level, since, owner }) => [
    says,
    stands,
    level,
    printSince(since),
    owner ?? 'nobody named',
  ]),
  'None is open.',
)}
<h3>Failures</h3>
${table(
  name('Failures'),
  ['Job', 'When', 'Attempts', 'Reason'],
  failures.map((failure) => [failure.job, timeOf(failure.at, ''), failure.attempts, failure.reason]),
  'None.',
)}
</section>
`;
};

const page = (title: string, body: Html): string =>
  htmlText(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${styleElement(pageStyle)}
</head>
<body>
<main>
${body}</main>
</body>
</html>
`);

/** The page at `/`: how the worker stands, readable without a script. Times are those of London. */
export const statusPage = ({ workspaces, release, now }: WorkerStatus): string => {
  const failing = workspaces.filter(({ state }) => state === 'failing').length;
  return page(
    failing === 0 ? 'Ragstone worker' : `${failing} failing: Ragstone worker`,
    html`<h1>Ragstone worker</h1>
<p>${counted(workspaces.length, 'workspace', 'workspaces')}, ${failing === 0 ? 'none' : failing} failing. As on ${timeOf(now, '')}. <a href="/">Look again</a></p>
${workspaces.map(workspaceSection)}<footer class="quiet">Release ${release}. The same for programs: <a href="/status.json">status.json</a>, <a href="/metrics">metrics</a>.</footer>
`,
  );
};

/** The page that asks for the token. */
export const loginPage = (wasWrong: boolean): string =>
  page(
    'Token: Ragstone worker',
    html`<h1>Ragstone worker</h1>
<form method="post" action="/login">
${wasWrong ? html`<p class="failing" role="alert" id="wrong">That is not the token.</p>\n` : null}<p><label for="token">Token of this page</label><br>
<input id="token" name="token" type="password" autocomplete="current-password" required${wasWrong ? html` aria-describedby="wrong" aria-invalid="true"` : null}></p>
<p><button type="submit">Look</button></p>
</form>
`,
  );
