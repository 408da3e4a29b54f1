import type { Block } from '../../model/block.ts';
import { letter } from '../../model/letter.ts';
import type { Paper, Section } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import { pageMarks } from '../../words/page-marks.ts';
import { pageWords } from '../../words/page-words.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';
import { renderTable } from './render-table.ts';
import { renderText } from './render-text.ts';

const atStart = (text: Text): string => escapeLineStart(renderText(text));

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph': {
      const mark = `${block.number}. `;
      const lettered = block.lettered.map(
        (item, index) => `${' '.repeat(mark.length)}- (${letter(index)}) ${renderText(item)}`,
      );
      return [`${mark}${atStart(block.text)}`, ...lettered].join('\n');
    }
    case 'remark':
      return atStart(block.text);
    case 'list':
      return block.items.map((item) => `- ${atStart(item)}`).join('\n');
    case 'callout':
      return [
        `> **${escapeMarkdown(block.heading)}**`,
        ...block.body.flatMap((text) => ['>', `> ${atStart(text)}`]),
      ].join('\n');
    case 'table':
      return renderTable(block.table);
    case 'figure':
      return [
        ...(block.table === null ? [] : [renderTable(block.table)]),
        ...[block.alternative, ...(block.remarks ?? [])].map(atStart),
      ].join('\n\n');
    case 'definitions':
      return block.items
        .map((item) => `- **${escapeMarkdown(item.term)}**: ${item.says.map(renderText).join(' ')}`)
        .join('\n');
    case 'folded':
      return block.blocks.map(renderBlock).join('\n\n');
  }
};

const renderSection = (section: Section): readonly string[] => [
  `## ${escapeMarkdown(section.heading)}`,
  ...section.blocks.map(renderBlock),
  ...section.parts.flatMap((part) => [
    `### ${escapeMarkdown(part.heading)}`,
    ...part.blocks.map(renderBlock),
  ]),
];

/** The paper as Markdown that a person could have written: tables, numbered paragraphs, charts as their figures. */
export const renderMarkdown = (paper: Paper): string => {
  const { title } = paper;
  const { page } = pageWords(paper);
  const facts = [
    `- **${page.reportOf}**: ${escapeMarkdown(title.reportOf)}`,
    ...title.facts.map((fact) => `- **${escapeMarkdown(fact.term)}**: ${renderText(fact.says)}`),
  ];
  return `${[
    ...pageMarks(paper).map(({ word, why }) => `**${word}.** ${renderText(why)}`),
    `# ${escapeMarkdown(title.subject)}`,
    `${escapeMarkdown(title.board)}, ${escapeMarkdown(title.date)}`,
    facts.join('\n'),
    ...paper.sections.flatMap(renderSection),
  ].join('\n\n')}\n`;
};
