import { type FormatId, formats } from './renderers/formats.ts';
import type { HtmlTheme } from './renderers/html/theme.ts';
import type { PaperInput } from './selections/paper-input.ts';
import { type TemplateId, templates } from './templates/templates.ts';

/** A finished file: what to call it and what is in it. */
export interface RenderedFile {
  readonly fileName: string;
  readonly text: string;
}

export interface ReportOptions {
  /** How HTML looks; the quiet theme where none is given. */
  readonly theme?: HtmlTheme | undefined;
}

/** One template in one format. The same input gives the same bytes, whenever and wherever it is run. */
export const renderReport = (
  template: TemplateId,
  format: FormatId,
  input: PaperInput,
  options: ReportOptions = {},
): readonly RenderedFile[] => {
  const paper = templates[template].fill(input);
  const { extension, render } = formats[format];
  return [{ fileName: `${fileStem(paper.fileStem)}.${extension}`, text: render(paper, options.theme) }];
};

/** Safe as a file's name on every system, whatever ids it was made from. */
const fileStem = (stem: string): string =>
  stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 120) || 'report';
