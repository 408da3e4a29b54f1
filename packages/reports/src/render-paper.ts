import type { Paper } from './model/paper.ts';
import { fileStem } from './renderers/file-stem.ts';
import { type FormatId, formats, type RenderedFile, type RenderOptions } from './renderers/formats.ts';

/** A paper that is filled already in one format: who wants several formats fills it once. */
export const renderPaper = async (
  paper: Paper,
  format: FormatId,
  options: RenderOptions = {},
): Promise<readonly RenderedFile[]> => {
  const render = await formats[format].load();
  return render(paper, fileStem(paper.fileStem), options);
};
