import { type Html, html, htmlText, scriptElement, styleElement } from '../../markup/html.ts';
import { markWords, pageMarks } from '../../model/page-marks.ts';
import type { Paper, Section } from '../../model/paper.ts';
import { needsEvidenceStyles } from './needs-evidence-styles.ts';
import { renderBlock } from './render-block.ts';
import { renderText } from './render-text.ts';
import { styleSheet } from './style-sheet.ts';
import { tableTools, tableToolsHash } from './table-tools.ts';
import { type HtmlTheme, quietTheme } from './theme.ts';

const renderSection = (section: Section): Html => html`<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${section.heading}</h2>
${section.blocks.map(renderBlock)}${section.parts.map(
  (part) => html`<h3 id="${part.id}">${part.heading}</h3>
${part.blocks.map(renderBlock)}`,
)}</section>
`;

const contents = (paper: Paper): Html => html`<nav aria-labelledby="contents">
<p id="contents">Contents</p>
<ol>${paper.sections.map((section) => html`\n<li><a href="#${section.id}">${section.heading}</a></li>`)}
</ol>
</nav>
`;

/** Why a paper is marked; a draft has its word across every printed page besides. */
const markOf = (paper: Paper): Html =>
  html`${pageMarks(paper).map(({ word, why }) => html`<p class="draft"><strong>${word}</strong> ${why}</p>\n`)}${paper.draft === null ? null : html`<div class="watermark" aria-hidden="true">DRAFT</div>\n`}`;

const masthead = (paper: Paper): Html => {
  const { title } = paper;
  return html`<header>
<p class="board">${title.board}, <time datetime="${title.day}">${title.date}</time></p>
<h1>${title.subject}</h1>
<dl>
<div><dt>Report of</dt><dd>${title.reportOf}</dd></div>
${title.facts.map((fact) => html`<div><dt>${fact.term}</dt><dd>${renderText(fact.says)}</dd></div>\n`)}</dl>
${markOf(paper)}</header>
`;
};

/**
 * The paper as one HTML file that needs nothing else: no network, no font of its own. Its one script sorts and filters
 * long tables; without it nothing is missing.
 */
export const renderHtml = (paper: Paper, theme: HtmlTheme = quietTheme): string => {
  const { title } = paper;
  const mark = markWords(pageMarks(paper));
  const sections = html`${paper.sections.map(renderSection)}`;
  const heads = {
    board: title.board,
    date: title.date,
    subject: title.subject,
    mark,
    evidence: needsEvidenceStyles(paper),
    // Quotes of a text are escaped: only an attribute is written like this.
    tools: htmlText(sections).includes(' data-tools=""'),
  };
  return htmlText(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${heads.tools ? `; script-src '${tableToolsHash}'` : ''}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${mark === '' ? '' : `${mark}: `}${title.subject}, ${title.board}, ${title.date}</title>
${styleElement(styleSheet(theme, heads))}
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<div class="page">
${masthead(paper)}<div class="columns">
${contents(paper)}<main id="report" tabindex="-1">
${sections}</main>
</div>
</div>
${heads.tools ? scriptElement(tableTools) : null}</body>
</html>
`);
};
