import { fileStem } from './renderers/file-stem.ts';
import { type FormatId, formats, type RenderedFile, type RenderOptions } from './renderers/formats.ts';
import type { PaperInput } from './selections/paper-input.ts';
import { type TemplateId, templates } from './templates/templates.ts';

/** One template in one format. The same input gives the same bytes, whenever and wherever it is run. */
export const renderReport = async (
  template: TemplateId,
  format: FormatId,
  input: PaperInput,
  options: RenderOptions = {},
): Promise<readonly RenderedFile[]> => {
  const paper = templates[template].fill(input);
  const render = await formats[format].load();
  return render(paper, fileStem(paper.fileStem), options);
};
