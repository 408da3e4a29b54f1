import type { Edit, PdfText } from './edit-pdf.ts';

/** An object of the structure of a document, as it is written, and where. */
interface Element {
  readonly number: number;
  readonly at: number;
  readonly text: string;
}

const elementOf = ({ text, objects }: PdfText, number: number): Element => {
  const at = objects.get(number);
  if (at === undefined) throw new Error(`a PDF without its object ${number}`);
  return { number, at, text: text.slice(at, text.indexOf('endobj', at)) };
};

const childrenOf = (pdf: PdfText, { text }: Element): readonly Element[] =>
  [...(/\/K \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    elementOf(pdf, Number(number)),
  );

/** Named for the order in which the list of names wants them. */
const idOf = ({ number }: Element): string => `R${String(number).padStart(7, '0')}`;

/** An edit after the words named, which must be there. */
const after = ({ at, text, number }: Element, words: string, insert: string): Edit => {
  const found = text.indexOf(words);
  if (found < 0) throw new Error(`object ${number} of the PDF does not say ${words}`);
  return { at: at + found + words.length, remove: 0, insert };
};

const headerEdits = (header: Element): readonly Edit[] => [
  {
    ...after(header, '/S /TD', ''),
    at: header.at + header.text.indexOf('/S /TD'),
    remove: 6,
    insert: `/S /TH\n  /ID (${idOf(header)})`,
  },
  after(header, '/O /Table', '\n    /Scope /Row'),
];

const rowEdits = (cells: readonly Element[]): readonly Edit[] => {
  const [header, ...others] = cells;
  if (header === undefined || !header.text.includes('/S /TD')) return [];
  return [...headerEdits(header), ...others.map((cell) => after(cell, '/Headers [', `(${idOf(header)}) `))];
};

const isA = (role: string, { text, number }: Element): boolean =>
  text.startsWith(`${number} 0 obj\n<<\n  /Type /StructElem\n  /S /${role}\n`);

/**
 * Marks the first cell of each row in the body of a table as the header of its row (ISO 32000-1, 14.8.5.7: `TH`, scope
 * `Row`), and names it as a header of every other cell of the row. Typst marks the headers of columns only: its
 * function for those of rows is left out of its compiler for Node. A PDF that is not written as Typst writes it throws.
 */
export const rowHeaders = (pdf: PdfText): readonly Edit[] => {
  const elements = [...pdf.objects.keys()].slice(1).map((number) => elementOf(pdf, number));
  const rows = elements
    .filter((element) => isA('TBody', element))
    .flatMap((body) => childrenOf(pdf, body).filter((row) => isA('TR', row)))
    .map((row) => childrenOf(pdf, row));
  const edits = rows.flatMap(rowEdits);
  if (edits.length === 0) return [];
  const root = elements.find(({ text }) => text.includes('/Type /StructTreeRoot'));
  if (root === undefined) throw new Error('a PDF without a structure');
  const named = rows.flatMap(([header]) =>
    header?.text.includes('/S /TD') ? [`(${idOf(header)}) ${header.number} 0 R `] : [],
  );
  return [...edits, after(root, '/IDTree <<\n    /Names [', named.toSorted().join(''))];
};
