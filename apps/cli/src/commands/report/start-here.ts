import { type Paper, type PaperWriter, paperWriter } from '@ragstone/reports';
import { bundledFonts } from '../bundled-fonts.ts';
import type { Renderer } from './renderer.ts';

/**
 * Renders in the thread that calls, in the fonts that come with the command line. What the formats of a paper share is
 * made once where they are asked for one after another.
 */
export const startHere = (): Renderer => {
  let last: { readonly paper: Paper; readonly write: PaperWriter } | undefined;
  return ({ paper, format }) => {
    if (last?.paper !== paper) last = { paper, write: paperWriter(paper, { fonts: bundledFonts }) };
    return last.write(format);
  };
};
