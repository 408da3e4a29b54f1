import { renderAsync } from '@resvg/resvg-js';
import type { FontFamily } from '../../fonts/fonts.ts';

/** Twice as many pixels as the SVG has: sharp on paper and on a fine screen. */
const zoom = 2;

/** An SVG as PNG on white, in the fonts given and no others. */
export const pngOf = async (svg: string, { name, files }: FontFamily): Promise<Uint8Array> => {
  const font = {
    loadSystemFonts: false,
    fontFiles: files.map(({ file }) => file),
    defaultFontFamily: name,
  };
  const options = { fitTo: { mode: 'zoom', value: zoom }, font, background: 'white' } as const;
  const drawn = await renderAsync(svg, options);
  // The pixels stand where the garbage collector does not count them, so that hundreds of drawings would be kept until
  // the last: it is shown memory that it does count, a quarter as much, since for all of it it would sweep too often.
  void new ArrayBuffer(drawn.width * drawn.height);
  return new Uint8Array(drawn.asPng());
};
