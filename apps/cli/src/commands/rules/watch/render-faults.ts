import { type Html, html } from '@ragstone/reports';
import type { Excerpt, PlacedFinding } from '@ragstone/workspace';
import { counted } from './counted.ts';
import type { WatchState } from './watch-state.ts';

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** The faults in a few words: `2 errors, the first on line 12`. Of the tests, which have faults of their own, with the file. */
export const sayFaults = ({ file, stopped, faults, otherErrors }: WatchState): string => {
  if (stopped !== null) return 'Cannot be read';
  const [first] = [...faults.filter(({ severity }) => severity === 'error'), ...faults];
  if (first === undefined) {
    return otherErrors === 0 ? 'No faults' : `${counted(otherErrors, 'error')} in other files`;
  }
  const { severity, position } = first;
  const same = faults.filter((fault) => fault.severity === severity).length;
  const where =
    position === null
      ? ''
      : `, ${same === 1 ? '' : 'the first '}on line ${position.line}${position.file.endsWith(file) ? '' : ` of ${position.file}`}`;
  return `${counted(same, severityWords[severity].toLowerCase())}${where}`;
};

/** Each fault with its line and a caret under the place. */
export const renderFaults = ({ stopped, faults }: WatchState): Html => {
  if (stopped !== null) {
    return html`<p><strong>Error.</strong> Nothing can be worked out until this is put right:</p>\n<pre tabindex="0" role="group" aria-label="What stands in the way">${stopped}</pre>\n`;
  }
  return faults.length === 0
    ? html`<p>The file and the tests of the workspace can be read without a fault.</p>\n`
    : html`<ol class="faults">\n${faults.map(renderFault)}</ol>\n`;
};

const renderFault = ({
  severity,
  code,
  message,
  position,
  excerpt,
}: PlacedFinding): Html => html`<li class="${severity}">
<h3>${severityWords[severity]}${position === null ? '' : `, line ${position.line}, column ${position.column}`}</h3>
<p>${message}</p>
${
  position === null || excerpt === null || excerpt.text.trim() === ''
    ? null
    : html`<pre class="line" tabindex="0" role="group" aria-label="Line ${position.line} of ${position.file}">${renderExcerpt(excerpt)}</pre>\n`
}<p class="quiet">${position === null ? '' : `${position.file}, `}<code>${code}</code></p>
</li>
`;

/**
 * The line without its indentation, which a narrow screen has no room for; the place is marked in it and below it. What
 * stands before the place stands before the caret too, unseen, so that it is below the place in any font.
 */
const renderExcerpt = ({ text, caret }: Excerpt): Html => {
  const characters = [...text];
  const indent = Math.min(caret, text.length - text.trimStart().length);
  const before = characters.slice(indent, caret).join('');
  const after = characters.slice(caret + 1).join('');
  return html`${before}<mark>${characters[caret] ?? ' '}</mark>${after}\n<span class="caret" aria-hidden="true"><span class="room">${before}</span>^</span>`;
};
