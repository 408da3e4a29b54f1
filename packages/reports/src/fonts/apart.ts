import type { FontFamily } from './fonts.ts';
import { tableAt, viewOf } from './sfnt-tables.ts';

/** What the names of families begin with, in the place of their first letter. No font calls itself so. */
const mark = '~';

/** The names by which a font is found: its family, and its family beyond four styles (OpenType 1.9, table `name`). */
const familyNames: readonly number[] = [1, 16];

const renamed = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  const font = viewOf(copy);
  const names = tableAt(font, 'name');
  const texts = names + font.getUint16(names + 4);
  for (let index = 0; index < font.getUint16(names + 2); index++) {
    const record = names + 6 + 12 * index;
    if (!familyNames.includes(font.getUint16(record + 6))) continue;
    const oneByteLetters = font.getUint16(record) === 1;
    font.setUint8(texts + font.getUint16(record + 10) + (oneByteLetters ? 0 : 1), mark.charCodeAt(0));
  }
  return copy;
};

/**
 * A family under a name of its own. Typst looks through the fonts of the machine whatever it is given, and would take
 * another of the same name, or another width of it: under this name it finds ours alone.
 */
export const apart = ({ name, files }: FontFamily): FontFamily => ({
  name: mark + name.slice(1),
  files: files.map(({ file, bytes }) => ({ file, bytes: renamed(bytes) })),
});
