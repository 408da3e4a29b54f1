import { renderPaper } from '@ragstone/reports';
import { bundledFonts } from '../bundled-fonts.ts';
import type { Renderer } from './renderer.ts';

/** Renders in the thread that calls, in the fonts that come with the command line. */
export const renderHere: Renderer = ({ paper, format }) =>
  renderPaper(paper, format, { fonts: bundledFonts });
