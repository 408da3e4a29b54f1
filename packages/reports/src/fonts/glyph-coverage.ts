import { tableAt, viewOf } from './sfnt-tables.ts';

/** Whether a font has a glyph for a code point. */
export type Covers = (codePoint: number) => boolean;

/** Where the subtable of all of Unicode begins, which has format 12. */
const unicodeAt = (font: DataView): number => {
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const subtable = cmap + font.getUint32(cmap + 8 + 8 * index);
    if (font.getUint16(subtable) === 12) return subtable;
  }
  throw new Error('a font without a character map of format 12');
};

/**
 * Which code points a font has glyphs for, read from its character map (OpenType 1.9, table `cmap`, format 12). A font
 * without such a map is none of ours: it throws.
 */
export const glyphCoverage = (bytes: Uint8Array): Covers => {
  const font = viewOf(bytes);
  const subtable = unicodeAt(font);
  const groups = Array.from({ length: font.getUint32(subtable + 12) }, (_, index) => ({
    first: font.getUint32(subtable + 16 + 12 * index),
    last: font.getUint32(subtable + 20 + 12 * index),
  }));
  const known = new Set(
    groups.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
  return (codePoint) => known.has(codePoint);
};
