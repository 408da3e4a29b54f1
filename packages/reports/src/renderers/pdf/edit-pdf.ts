/** Bytes of a PDF to be put in the place of others. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A PDF as it is read for editing: a character for each byte, and where each object begins by its number. */
export interface PdfText {
  readonly text: string;
  readonly objects: ReadonlyMap<number, number>;
}

/** An entry of the table of objects takes so many bytes, whatever it says. */
const entryLength = 20;

const tableStart = (text: string): number => {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  if (text.slice(at, at + 4) !== 'xref') throw new Error('a PDF without a table of its objects');
  return at;
};

/** The entries of the table: where each stands in the file, and the place in the file that it tells. */
const entries = (text: string): readonly { readonly entry: number; readonly at: number }[] => {
  const head = /xref\s+0 (\d+)\s+/y;
  head.lastIndex = tableStart(text);
  const count = Number(head.exec(text)?.[1]);
  const first = head.lastIndex;
  return Array.from({ length: count }, (_, number) => {
    const entry = first + number * entryLength;
    return { entry, at: Number(text.slice(entry, entry + 10)) };
  });
};

/** Reads a PDF whose objects are listed in one plain table (ISO 32000-1, 7.5.4). It throws where there is none. */
export const readPdf = (pdf: Uint8Array): PdfText => {
  const text = new TextDecoder('latin1').decode(pdf);
  return { text, objects: new Map(entries(text).map(({ at }, number) => [number, at])) };
};

/** The PDF with its bytes edited, and the places of its objects told anew. */
export const editPdf = (pdf: Uint8Array, { text }: PdfText, edits: readonly Edit[]): Uint8Array => {
  const inOrder = edits.toSorted((one, other) => one.at - other.at);
  const moved = mover(inOrder);
  const table = tableStart(text);
  const told: readonly Edit[] = [
    ...entries(text)
      .slice(1)
      .map(({ entry, at }) => ({ at: entry, remove: 10, insert: String(moved(at)).padStart(10, '0') })),
    { at: text.lastIndexOf('startxref') + 10, remove: String(table).length, insert: String(moved(table)) },
  ];
  return applied(pdf, [...inOrder, ...told]);
};

/** Where what stood at a place stands once the edits before it are made. Asked for rising places or not, it is right. */
const mover = (edits: readonly Edit[]): ((at: number) => number) => {
  const ends: number[] = [];
  const shifts: number[] = [0];
  for (const { at, remove, insert } of edits) {
    ends.push(at);
    shifts.push((shifts.at(-1) ?? 0) + insert.length - remove);
  }
  return (at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at + (shifts[low] ?? 0);
  };
};

const applied = (pdf: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const length = edits.reduce((sum, { insert, remove }) => sum + insert.length - remove, pdf.length);
  const made = new Uint8Array(length);
  const encoder = new TextEncoder();
  let from = 0;
  let to = 0;
  for (const { at, remove, insert } of edits) {
    made.set(pdf.subarray(from, at), to);
    to += at - from;
    to += encoder.encodeInto(insert, made.subarray(to)).written;
    from = at + remove;
  }
  made.set(pdf.subarray(from), to);
  return made;
};
