import { type Html, html, htmlText, scriptElement, styleElement } from '../../markup/html.ts';
import type { Paper, Section, TitleBlock } from '../../model/paper.ts';
import { markedTitle, markWords, pageMarks } from '../../words/page-marks.ts';
import { type PageWords, pageWords } from '../../words/page-words.ts';
import { needsEvidenceStyles } from './needs-evidence-styles.ts';
import { renderBlock } from './render-block.ts';
import { renderText } from './render-text.ts';
import { styleSheet } from './style-sheet.ts';
import { tableTools, tableToolsHash } from './table-tools.ts';
import { type HtmlTheme, quietTheme } from './theme.ts';

const renderSection = (
  section: Section,
  words: PageWords,
): Html => html`<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${section.heading}</h2>
${section.blocks.map((block) => renderBlock(block, words))}${section.parts.map(
  (part) => html`<h3 id="${part.id}">${part.heading}</h3>
${part.blocks.map((block) => renderBlock(block, words))}`,
)}</section>
`;

const contents = (paper: Paper, { page }: PageWords): Html => html`<nav aria-labelledby="contents">
<p id="contents">${page.contents}</p>
<ol>${paper.sections.map((section) => html`\n<li><a href="#${section.id}">${section.heading}</a></li>`)}
</ol>
</nav>
`;

/** Why a paper is marked; a draft has its word across every printed page besides. */
const markOf = (paper: Paper, { page }: PageWords): Html =>
  html`${pageMarks(paper).map(({ word, why }) => html`<p class="draft"><strong>${word}</strong> ${renderText(why)}</p>\n`)}${paper.draft === null ? null : html`<div class="watermark" aria-hidden="true">${page.draft}</div>\n`}`;

const boardName = ({ board, boardLanguage }: TitleBlock): Html =>
  boardLanguage === undefined ? html`${board}` : html`<span lang="${boardLanguage}">${board}</span>`;

const masthead = (paper: Paper, words: PageWords): Html => {
  const { title } = paper;
  return html`<header>
<p class="board">${boardName(title)}, <time datetime="${title.day}">${title.date}</time></p>
<h1>${title.subject}</h1>
<dl>
<div><dt>${words.page.reportOf}</dt><dd>${title.reportOf}</dd></div>
${title.facts.map((fact) => html`<div><dt>${fact.term}</dt><dd>${renderText(fact.says)}</dd></div>\n`)}</dl>
${markOf(paper, words)}</header>
`;
};

/**
 * The paper as one HTML file that needs nothing else: no network, no font of its own. Its one script sorts and filters
 * long tables; without it nothing is missing.
 */
export const renderHtml = (paper: Paper, theme: HtmlTheme = quietTheme): string => {
  const { title } = paper;
  const words = pageWords(paper);
  const { page, tag } = words;
  const named = `${title.subject}, ${title.board}, ${title.date}`;
  const sections = html`${paper.sections.map((section) => renderSection(section, words))}`;
  const heads = {
    board: title.board,
    date: title.date,
    subject: title.subject,
    mark: markWords(pageMarks(paper)),
    pageOf: page.pageOf,
    evidence: needsEvidenceStyles(paper),
    // Quotes of a text are escaped: only an attribute is written like this.
    tools: htmlText(sections).includes(' data-tools=""'),
  };
  return htmlText(html`<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${heads.tools ? `; script-src '${tableToolsHash[words.language]}'` : ''}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markedTitle(paper, named)}</title>
${styleElement(styleSheet(theme, heads))}
</head>
<body>
<a class="skip" href="#report">${page.skip}</a>
<div class="page">
${masthead(paper, words)}<div class="columns">
${contents(paper, words)}<main id="report" tabindex="-1">
${sections}</main>
</div>
</div>
${heads.tools ? scriptElement(tableTools(words)) : null}</body>
</html>
`);
};
