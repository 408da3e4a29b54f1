import { chartTitle } from '../../charts/chart-title.ts';
import { draw } from '../../charts/draw.ts';
import { attributes, type Html, html } from '../../markup/html.ts';
import type { Block, Definition, Figure, Paragraph } from '../../model/block.ts';
import { letter } from '../../model/letter.ts';
import type { PageWords } from '../../words/page-words.ts';
import { renderKey } from './render-key.ts';
import { renderTable } from './render-table.ts';
import { renderText } from './render-text.ts';

const renderParagraph = (of: Paragraph): Html => {
  const lettered =
    of.lettered.length === 0
      ? null
      : html`<ol class="lettered">${of.lettered.map((item, index) => html`\n<li><span class="mark">(${letter(index)})</span> <span>${renderText(item)}</span></li>`)}\n</ol>\n`;
  return html`<div class="numbered" id="paragraph-${of.number}"><p><span class="mark">${of.number}.</span> <span>${renderText(of.text)}</span></p>\n${lettered}</div>\n`;
};

/** The picture, its words and its numbers: whoever cannot see the first has the others. */
const renderFigure = (of: Figure, { charts, page }: PageWords): Html => html`<figure id="${of.id}">
<figcaption id="${of.id}-title">${chartTitle(of.chart, charts)}</figcaption>
<div class="chart">${draw(of.chart, `${of.id}-title`, `${of.id}-words`, charts)}${renderKey(of.chart, charts)}</div>
<div class="beside"><p id="${of.id}-words">${renderText(of.alternative)}</p>
${(of.remarks ?? []).map((text) => html`<p>${renderText(text)}</p>\n`)}${
  of.table === null
    ? null
    : html`<details><summary>${page.figuresOfChart}</summary>
${renderTable(of.table)}</details>`
}</div>
</figure>
`;

const renderDefinition = (of: Definition): Html =>
  html`<div${attributes({ id: of.id })}><dt>${of.term}</dt>${of.says.map((says) => html`<dd>${renderText(says)}</dd>`)}</div>\n`;

export const renderBlock = (block: Block, words: PageWords): Html => {
  switch (block.kind) {
    case 'paragraph':
      return renderParagraph(block);
    case 'remark':
      return html`<p class="remark">${renderText(block.text)}</p>\n`;
    case 'list':
      return html`<ul class="plain">${block.items.map((item) => html`\n<li>${renderText(item)}</li>`)}\n</ul>\n`;
    case 'callout':
      return html`<div class="callout" role="note"><p class="heading">${block.heading}</p>${block.body.map((text) => html`\n<p>${renderText(text)}</p>`)}\n</div>\n`;
    case 'table':
      return renderTable(block.table);
    case 'figure':
      return renderFigure(block, words);
    case 'definitions':
      return html`<dl>\n${block.items.map(renderDefinition)}</dl>\n`;
    case 'folded':
      return html`<details class="folded"><summary>${block.summary}</summary>\n${block.blocks.map((each) => renderBlock(each, words))}</details>\n`;
  }
};
