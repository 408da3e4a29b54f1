const tag = (font: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => font.getUint8(at + index)));

/** The bytes of a font file, as numbers. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where a table of a font file begins (OpenType 1.9, table directory). A font without it is none of ours: it throws. */
export const tableAt = (font: DataView, name: string): number => {
  for (let index = 0; index < font.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    if (tag(font, entry) === name) return font.getUint32(entry + 8);
  }
  throw new Error(`a font without the table ${name}`);
};
