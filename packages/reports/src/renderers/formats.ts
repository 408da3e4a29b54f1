import type { Paper } from '../model/paper.ts';
import { renderHtml } from './html/render-html.ts';
import type { HtmlTheme } from './html/theme.ts';
import { renderJson } from './json/render-json.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';

export const formatIds = ['html', 'markdown', 'json'] as const;
export type FormatId = (typeof formatIds)[number];

/** How a paper is written down. */
export interface Format {
  readonly title: string;
  readonly extension: string;
  readonly render: (paper: Paper, theme?: HtmlTheme) => string;
}

/** Every format by its id, the one to file first. */
export const formats: Readonly<Record<FormatId, Format>> = {
  html: { title: 'HTML, one file', extension: 'html', render: renderHtml },
  markdown: { title: 'Markdown', extension: 'md', render: (paper) => renderMarkdown(paper) },
  json: { title: 'The document model as JSON', extension: 'json', render: (paper) => renderJson(paper) },
};
