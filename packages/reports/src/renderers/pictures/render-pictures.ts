import type { DrawnFigure } from '../../model/drawn-figure.ts';
import { fileStem } from '../file-stem.ts';
import type { RenderedFile } from '../formats.ts';

/** Every drawn figure of a paper as SVG and as PNG, named for the paper and the figure: none for a paper without figures. */
export const renderPictures = (figures: readonly DrawnFigure[], stem: string): readonly RenderedFile[] =>
  figures.flatMap(({ id, svg, png }) => {
    const name = fileStem(`${stem}-${id}`);
    return [
      { fileName: `${name}.svg`, bytes: new TextEncoder().encode(svg) },
      { fileName: `${name}.png`, bytes: png },
    ];
  });
