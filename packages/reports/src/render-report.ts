import { renderPaper } from './render-paper.ts';
import type { FormatId, RenderedFile, RenderOptions } from './renderers/formats.ts';
import type { PaperInput } from './selections/paper-input.ts';
import { type TemplateId, templates } from './templates/templates.ts';

/** One template in one format. The same input gives the same bytes, whenever and wherever it is run. */
export const renderReport = async (
  template: TemplateId,
  format: FormatId,
  input: PaperInput,
  options: RenderOptions = {},
): Promise<readonly RenderedFile[]> => renderPaper(templates[template].fill(input), format, options);
