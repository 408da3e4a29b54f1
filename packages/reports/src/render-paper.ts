import type { Fonts } from './fonts/fonts.ts';
import type { DrawnFigure } from './model/drawn-figure.ts';
import { figuresOf } from './model/figures-of.ts';
import type { Paper } from './model/paper.ts';
import { fileStem } from './renderers/file-stem.ts';
import { type FormatId, formats, type RenderedFile, type RenderOptions } from './renderers/formats.ts';
import { loadDrawing } from './renderers/pictures/load-drawing.ts';

/** Gives the files of one paper in the format that it is asked for. */
export type PaperWriter = (format: FormatId) => Promise<readonly RenderedFile[]>;

/**
 * Writes a paper that is filled already, in one format after another. What several formats need is made once: its figures
 * are drawn when the first of them asks, and kept as long as the writer is.
 */
export const paperWriter = (paper: Paper, options: RenderOptions = {}): PaperWriter => {
  const stem = fileStem(paper.fileStem);
  const fonts = () => given(options.fonts);
  let figures: Promise<readonly DrawnFigure[]> | undefined;
  const drawnFor = async (format: FormatId) => {
    if (figuresOf(paper).length === 0) return [];
    const { drawFigures } = await loadDrawing(format);
    return drawFigures(paper, await fonts(), options.theme);
  };
  return async (format) => {
    const render = await formats[format].load();
    return render(paper, stem, {
      theme: options.theme,
      fonts,
      figures: () => {
        figures ??= drawnFor(format);
        return figures;
      },
    });
  };
};

/** A paper that is filled already in one format. */
export const renderPaper = (
  paper: Paper,
  format: FormatId,
  options: RenderOptions = {},
): Promise<readonly RenderedFile[]> => paperWriter(paper, options)(format);

/** What a caller forgot is told to the caller. */
const given = (fonts: RenderOptions['fonts']): Promise<Fonts> => {
  if (fonts === undefined) {
    throw new Error('PDF, pictures and Word documents with charts need fonts: give them as options.fonts');
  }
  return fonts();
};
