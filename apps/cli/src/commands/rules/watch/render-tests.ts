import { printList } from '@ragstone/rag';
import { type Html, html } from '@ragstone/reports';
import { drawTestResult, sayCoverage, type TestResult, type TestResults } from '@ragstone/rules';
import type { WatchResults } from './watch-state.ts';

const verdicts = ['failed', 'refused', 'unconfirmed', 'passed'] as const;

const sayCounts = (tests: readonly TestResults[]): string =>
  printList(
    verdicts
      .map((verdict) => ({ verdict, count: tests.reduce((sum, { counts }) => sum + counts[verdict], 0) }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${count} ${verdict}`),
  );

/** `1 failed and 10 passed`. */
export const sayTests = (results: WatchResults | null): string =>
  results === null ? 'not run' : sayCounts(results.tests) || 'none';

/** What did not pass, drawn with its periods across the top; what passed is counted, with what it has tried. */
export const renderTests = (tests: readonly TestResults[]): Html => {
  if (sayCounts(tests) === '') {
    return html`<p>There are no tests of these rules. <code>ragstone rules test</code> with <code>--propose</code> begins some.</p>\n`;
  }
  const drawn = tests.flatMap(({ cases }) => cases).filter(({ verdict }) => verdict !== 'passed');
  return html`<p>The tests in the workspace, against the file as it is: ${sayCounts(tests)}.</p>
${drawn.map(renderCase)}<h3>What the tests have tried</h3>
<ul>
${tests.flatMap(({ coverage }) => sayCoverage(coverage)).map((line) => html`<li>${line}</li>\n`)}</ul>
`;
};

const renderCase = (result: TestResult): Html => {
  const { verdict, says, periods, refusals } = result;
  const why = periods.filter((period) => period.why.length > 0);
  const named = `Case ${result.case + 1}, ${[result.rating, result.escalation].filter((name) => name !== null).join(', ')}`;
  return html`<h3>${verdict[0]?.toUpperCase() ?? ''}${verdict.slice(1)}: ${says}</h3>
<p class="quiet">${named}</p>
${refusals.map((refusal) => html`<p>${refusal}</p>\n`)}${
  periods.length === 0
    ? null
    : html`<pre tabindex="0" role="group" aria-label="${named}">${drawingOf(result, why.length)}</pre>\n`
}${why.map((period) => html`<p>${period.period}: ${period.why.join(' ')}</p>\n`)}`;
};

/** The drawing alone: its first line is the heading here, and its reasons, which are long, are paragraphs. */
const drawingOf = (result: TestResult, reasons: number): string => {
  const lines = drawTestResult(result).trimEnd().split('\n');
  return lines
    .slice(1, lines.length - reasons)
    .map((line) => line.slice(2))
    .join('\n');
};
