import { Resvg } from '@resvg/resvg-js';
import type { FontFamily } from '../../fonts/fonts.ts';

/** Twice as many pixels as the SVG has: sharp on paper and on a fine screen. */
const zoom = 2;

/** An SVG as PNG on white, in the fonts given and no others. */
export const pngOf = (svg: string, { name, files }: FontFamily): Uint8Array => {
  const font = {
    loadSystemFonts: false,
    fontFiles: files.map(({ file }) => file),
    defaultFontFamily: name,
  };
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font, background: 'white' }).render();
  return new Uint8Array(drawn.asPng());
};
