import { printDay } from '@ragstone/calendar';
import { type Html, html, htmlText, styleElement } from '@ragstone/reports';
import { counted } from './counted.ts';
import { renderChanges, sayChanges } from './render-changes.ts';
import { renderEnglish } from './render-english.ts';
import { renderFaults, sayFaults } from './render-faults.ts';
import { renderTests, sayTests } from './render-tests.ts';
import { followingScript } from './watch-script.ts';
import type { WatchState } from './watch-state.ts';
import { watchStyles } from './watch-styles.ts';

const style = styleElement(watchStyles);

const contentOf = (element: Html): string => htmlText(element).replace(/^<[^>]*>|<\/[^>]*>$/g, '');

/** What stands in the style and script elements, which a server allows by their digest. */
export const pageStyle: string = contentOf(style);
export const pageScript: string = contentOf(followingScript);

/** The page of a state, the same bytes from the same state. All that was read from files is text in it, never markup. */
export const watchPage = (state: WatchState, version: string): string => {
  const { file, workspace, asOf, results, english, otherErrors } = state;
  return htmlText(html`<!doctype html>
<html lang="en-GB" data-version="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${sayFaults(state)}; tests ${sayTests(results)}: ${file}</title>
${style}
</head>
<body>
<a class="skip" href="#rules">Skip to the findings</a>
<header>
<p class="quiet">Ragstone follows this rule file</p>
<h1>${file}</h1>
<p class="quiet">${results === null ? '' : `${results.ruleSet}. `}${workspace}, on what was known on ${printDay(asOf)}.</p>
<ul class="glance">
<li><a href="#faults">Faults</a> <strong>${sayFaults(state)}</strong></li>
<li><a href="#changes">Changed ratings</a> <strong>${sayChanges(results)}</strong></li>
<li><a href="#tests">Tests</a> <strong>${sayTests(results)}</strong></li>
<li><a href="#english">In English</a> <strong>${sayEnglish(state)}</strong></li>
</ul>
<noscript><p class="callout">Scripts are off, so this page does not change by itself. <a href="/">Look again</a> after you have saved the file.</p></noscript>
</header>
<p role="status" class="unseen" id="told"></p>
<p role="alert" class="callout" id="lost" hidden></p>
<main id="rules" tabindex="-1">
<section aria-labelledby="faults">
<h2 id="faults">Faults</h2>
${renderFaults(state)}${
  otherErrors === 0
    ? null
    : html`<p class="callout">${counted(otherErrors, 'error')} in other files of the workspace: what they hold is left out below. <code>ragstone check</code> prints them.</p>\n`
}</section>
<section aria-labelledby="changes">
<h2 id="changes">What the edit changes</h2>
${results === null ? notWorkedOut : renderChanges(results.changes)}</section>
<section aria-labelledby="tests">
<h2 id="tests">Tests</h2>
${results === null ? notWorkedOut : renderTests(results.tests)}</section>
<section aria-labelledby="english">
<h2 id="english">In English</h2>
${renderEnglish(english, results !== null)}</section>
</main>
${followingScript}
</body>
</html>
`);
};

const notWorkedOut = html`<p>Not worked out while there is an error.</p>\n`;

const sayEnglish = ({ english, results }: WatchState): string =>
  english === null ? 'none yet' : results === null ? 'from before the error' : 'of the file as it is';
