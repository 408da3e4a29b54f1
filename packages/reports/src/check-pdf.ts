import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { languages } from './model/language.ts';
import { languageTag } from './words/page-words.ts';

const languageTags = languages.map(languageTag);

/** What keeps a PDF from being heard as it is seen. */
export type PdfFaultCode =
  | 'not-marked'
  | 'not-identified'
  | 'no-language'
  | 'no-title'
  | 'title-not-shown'
  | 'no-structure'
  | 'no-first-heading'
  | 'heading-skips-a-level'
  | 'figure-without-words'
  | 'figure-off-page'
  | 'table-without-column-headers'
  | 'row-without-header'
  | 'header-without-scope'
  | 'cell-without-its-headers'
  | 'page-without-order'
  | 'link-without-words'
  | 'link-nowhere';

export interface PdfFault {
  readonly code: PdfFaultCode;
  /** Which element of its kind it is, from 1, or which page. */
  readonly at: number;
}

const words: Readonly<Record<PdfFaultCode, string>> = {
  'not-marked': 'the document does not say that it is tagged (MarkInfo)',
  'not-identified': 'the document does not say that it is PDF/UA-1',
  'no-language': 'the document does not say that its language is en-GB',
  'no-title': 'the document has no title',
  'title-not-shown': 'the title is not what a window shows (DisplayDocTitle)',
  'no-structure': 'the document has no structure',
  'no-first-heading': 'the headings do not begin with one of level 1, the only one',
  'heading-skips-a-level': 'a heading is more than one level below the one before',
  'figure-without-words': 'a figure has no alternative text',
  'figure-off-page': 'a figure runs into the margin of its page',
  'table-without-column-headers': 'a table has no row of headers',
  'row-without-header': 'a row of a table does not begin with a header',
  'header-without-scope': 'a header of a table does not say of what it is one',
  'cell-without-its-headers': 'a cell of a table names no header, or one that is not there',
  'page-without-order': 'a page with links is not stepped through in the order of its structure (Tabs)',
  'link-without-words': 'a link does not say where it leads',
  'link-nowhere': 'a link leads to no place of the document',
};

/** A fault in words. */
export const sayPdfFault = ({ code, at }: PdfFault): string => `${words[code]}: ${at}`;

/** An element of the structure: what it is, and what it holds. */
interface Element {
  readonly role: string;
  readonly of: PDFDict;
  readonly children: readonly Element[];
}

const get = (of: PDFDict | undefined, name: string): PDFObject | undefined => of?.lookup(PDFName.of(name));

const textOf = (of: PDFObject | undefined): string =>
  of instanceof PDFString || of instanceof PDFHexString ? of.decodeText() : '';

const listed = (of: PDFObject | undefined): readonly PDFObject[] => {
  if (of === undefined) return [];
  return of instanceof PDFArray ? of.asArray().map((_, index) => of.lookup(index) as PDFObject) : [of];
};

const elementsIn = (of: PDFDict): readonly Element[] =>
  listed(get(of, 'K')).flatMap((each) => {
    if (!(each instanceof PDFDict)) return [];
    const role = get(each, 'S');
    const children = elementsIn(each);
    return role instanceof PDFName ? [{ role: role.decodeText(), of: each, children }] : children;
  });

const all = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((each) => [each, ...all(each.children)]);

/** An attribute of an element. */
const attribute = ({ of }: Element, name: string): PDFObject | undefined =>
  listed(get(of, 'A'))
    .map((each) => (each instanceof PDFDict ? get(each, name) : undefined))
    .find((each) => each !== undefined);

const faultsOf = (code: PdfFaultCode, wrong: readonly boolean[]): readonly PdfFault[] =>
  wrong.flatMap((is, index) => (is ? [{ code, at: index + 1 }] : []));

const headingFaults = (elements: readonly Element[]): readonly PdfFault[] => {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  const first = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  return [
    ...faultsOf('no-first-heading', [!first]),
    ...faultsOf(
      'heading-skips-a-level',
      levels.map((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
    ),
  ];
};

/** What is left free around a page, in points: 19 millimetres. */
const margin = 54;

const isOffPage = (figure: Element, { width, height }: { width: number; height: number }): boolean => {
  const box = listed(attribute(figure, 'BBox')).map(Number);
  const [left = 0, bottom = 0, right = width, top = height] = box;
  return left < margin || bottom < margin || right > width - margin || top > height - margin;
};

const figureFaults = (elements: readonly Element[], document: PDFDocument): readonly PdfFault[] => {
  const figures = elements.filter(({ role }) => role === 'Figure');
  const size = document.getPage(0).getSize();
  return [
    ...faultsOf(
      'figure-without-words',
      figures.map(({ of }) => textOf(get(of, 'Alt')) === ''),
    ),
    ...faultsOf(
      'figure-off-page',
      figures.map((figure) => isOffPage(figure, size)),
    ),
  ];
};

const tableFaults = (elements: readonly Element[]): readonly PdfFault[] => {
  const tables = elements.filter(({ role }) => role === 'Table').map(({ children }) => all(children));
  const cells = tables.flat();
  const headers = cells.filter(({ role }) => role === 'TH');
  const known = new Set(headers.map(({ of }) => textOf(get(of, 'ID'))));
  const rows = cells.filter(({ role }) => role === 'TBody').flatMap(({ children }) => children);
  const named = (cell: Element): readonly string[] => listed(attribute(cell, 'Headers')).map(textOf);
  return [
    ...faultsOf(
      'table-without-column-headers',
      tables.map(
        (table) => !all(table.filter(({ role }) => role === 'THead')).some(({ role }) => role === 'TH'),
      ),
    ),
    ...faultsOf(
      'row-without-header',
      rows.map(({ role, children }) => role !== 'TR' || children[0]?.role !== 'TH'),
    ),
    ...faultsOf(
      'header-without-scope',
      headers.map((header) => !(attribute(header, 'Scope') instanceof PDFName)),
    ),
    ...faultsOf(
      'cell-without-its-headers',
      cells
        .filter(({ role }) => role === 'TD')
        .map((cell) => named(cell).length < 2 || named(cell).some((id) => !known.has(id))),
    ),
  ];
};

const documentFaults = (document: PDFDocument, metadata: string): readonly PdfFault[] => {
  const { catalog } = document;
  const entry = (of: string, name: string): PDFObject | undefined => {
    const held = get(catalog, of);
    return held instanceof PDFDict ? get(held, name) : undefined;
  };
  const links = document
    .getPages()
    .flatMap(({ node }) => listed(get(node, 'Annots')))
    .filter((each) => each instanceof PDFDict);
  return [
    ...faultsOf('not-marked', [String(entry('MarkInfo', 'Marked')) !== 'true']),
    ...faultsOf('not-identified', [!/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata)]),
    ...faultsOf('no-language', [!languageTags.includes(textOf(get(catalog, 'Lang')))]),
    ...faultsOf('no-title', [!/<dc:title>.*?<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(metadata)]),
    ...faultsOf('title-not-shown', [String(entry('ViewerPreferences', 'DisplayDocTitle')) !== 'true']),
    ...faultsOf(
      'page-without-order',
      document
        .getPages()
        .map(({ node }) => listed(get(node, 'Annots')).length > 0 && String(get(node, 'Tabs')) !== '/S'),
    ),
    ...faultsOf(
      'link-without-words',
      links.map((link) => textOf(get(link, 'Contents')) === ''),
    ),
    ...faultsOf(
      'link-nowhere',
      links.map((link) => !(get(link, 'Dest') instanceof PDFArray)),
    ),
  ];
};

/**
 * The structure of a PDF, node by node, by what PDF/UA-1 (ISO 14289-1, clause 7) asks of our papers: tags, language,
 * title, headings that nest, words for every figure, which stands on its page whole, headers for every row, column and cell of a table, an order for
 * every page with links. Nothing found means that these hold; what only a person can judge stays to be judged.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<readonly PdfFault[]> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = get(document.catalog, 'Metadata');
  const metadata = stream instanceof PDFRawStream ? new TextDecoder().decode(stream.getContents()) : '';
  const root = get(document.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) return [{ code: 'no-structure', at: 1 }];
  const elements = all(elementsIn(root));
  return [
    ...documentFaults(document, metadata),
    ...headingFaults(elements),
    ...figureFaults(elements, document),
    ...tableFaults(elements),
  ];
};
