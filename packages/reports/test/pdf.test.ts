import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { checkPdf, type PdfFaultCode, sayPdfFault } from '../src/check-pdf.ts';
import { type TemplateId, templateIds, templates } from '../src/index.ts';
import { renderPdf } from '../src/renderers/pdf/render-pdf.ts';
import { asDraft } from './fixture/as-draft.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';

let papers: ReadonlyMap<TemplateId, Uint8Array>;

beforeAll(async () => {
  const made = new Map<TemplateId, Uint8Array>();
  for (const template of templateIds)
    made.set(template, renderPdf(templates[template].fill(leicestershire), fonts));
  papers = made;
});

const of = (template: TemplateId): Uint8Array => papers.get(template) ?? new Uint8Array();

test.each(templateIds)('%s as PDF: every node of its structure is as PDF/UA asks', async (template) => {
  expect((await checkPdf(of(template))).map(sayPdfFault)).toEqual([]);
});

test('it is dated by the day of the paper, with no moment of its making', async () => {
  const document = await PDFDocument.load(of('bcf'), { updateMetadata: false });
  expect(document.getCreationDate()?.toISOString()).toBe('2026-06-15T00:00:00.000Z');
  expect(document.getModificationDate()).toEqual(document.getCreationDate());
});

test('its title is its subject, its board and its day, and a draft says so first', async () => {
  const title = async (pdf: Uint8Array) =>
    (await PDFDocument.load(pdf, { updateMetadata: false })).getTitle();
  expect(await title(of('bcf'))).toBe(
    'Better Care Fund year end 2025-26, Leicestershire Health and Wellbeing Board, 15 June 2026',
  );
  const draft = renderPdf(templates.exceptions.fill(asDraft(leicestershire)), fonts);
  expect(await title(draft)).toMatch(/^DRAFT: /);
});

test('a paper that is not for publication says so first, and stays as well tagged with its mark', async () => {
  const paper = { ...templates.summary.fill(leicestershire), restricted: ['exempt information'] };
  const pdf = renderPdf(paper, fonts);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  expect(document.getTitle()).toMatch(/^NOT FOR PUBLICATION: /);
  expect((await checkPdf(pdf)).map(sayPdfFault)).toEqual([]);
});

test('a link to a heading leads where its bookmark does, and says what it says', async () => {
  const document = await PDFDocument.load(of('bcf'), { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object) => object instanceof PDFDict);
  const told = (object: PDFDict, name: string): string => String(object.get(PDFName.of(name)));
  const bookmarks = new Map(
    dicts
      .filter((object) => object.has(PDFName.of('Title')) && object.has(PDFName.of('Dest')))
      .map((object) => [told(object, 'Title'), told(object, 'Dest')]),
  );
  const links = dicts.filter((object) => told(object, 'Subtype') === '/Link');
  const toHeadings = links.filter((link) => bookmarks.has(told(link, 'Contents')));
  expect(toHeadings.map((link) => told(link, 'Contents'))).toContain('(Background papers)');
  for (const link of toHeadings) expect(told(link, 'Dest')).toBe(bookmarks.get(told(link, 'Contents')));
});

test('no font but those given is in it', async () => {
  const document = await PDFDocument.load(of('bcf'), { updateMetadata: false });
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('FontName')) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+/, '')] : [];
  });
  expect(new Set(names)).toEqual(
    new Set(['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold', 'DejaVuSansMono']),
  );
});

/** The first element of the structure that has a role. */
const element = (document: PDFDocument, role: string, holding = ''): PDFDict => {
  const found = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find(
      (object) =>
        object instanceof PDFDict &&
        String(object.get(PDFName.of('Type'))) === '/StructElem' &&
        String(object.get(PDFName.of('S'))) === `/${role}` &&
        String(object).includes(holding),
    );
  if (!(found instanceof PDFDict)) throw new Error(`no ${role}`);
  return found;
};

const become = (of: PDFDict, role: string): void => of.set(PDFName.of('S'), PDFName.of(role));
const drop = (of: PDFDict, name: string): void => {
  of.delete(PDFName.of(name));
};

const attributes = (of: PDFDict): PDFDict => of.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict);

const inMetadata = (document: PDFDocument, words: string, others: string): void => {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata');
  const text = new TextDecoder().decode(stream.getContents());
  const contents = new TextEncoder().encode(text.replace(words, others));
  document.catalog.set(
    PDFName.of('Metadata'),
    document.context.register(PDFRawStream.of(stream.dict, contents)),
  );
};

const pageWithLinks = (document: PDFDocument): PDFDict => {
  const page = document.getPages().find(({ node }) => node.Annots() !== undefined);
  if (page === undefined) throw new Error('no links');
  return page.node;
};

const firstLink = (document: PDFDocument): PDFDict =>
  pageWithLinks(document).lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);

/** What breaks each thing that is checked. */
const breaks: Readonly<Record<PdfFaultCode, (document: PDFDocument) => void>> = {
  'not-marked': ({ catalog }) => drop(catalog, 'MarkInfo'),
  'not-identified': (document) => inMetadata(document, '<pdfuaid:part>1', '<pdfuaid:part>2'),
  'no-language': ({ catalog }) => catalog.set(PDFName.of('Lang'), PDFString.of('en-US')),
  'no-title': (document) => inMetadata(document, 'dc:title>', 'dc:other>'),
  'title-not-shown': ({ catalog }) => drop(catalog, 'ViewerPreferences'),
  'no-structure': ({ catalog }) => drop(catalog, 'StructTreeRoot'),
  'no-first-heading': (document) => become(element(document, 'H1'), 'H2'),
  'heading-skips-a-level': (document) => become(element(document, 'H2'), 'H6'),
  'figure-without-words': (document) => drop(element(document, 'Figure'), 'Alt'),
  'figure-off-page': (document) =>
    attributes(element(document, 'Figure')).set(PDFName.of('BBox'), document.context.obj([60, 30, 200, 400])),
  'table-without-column-headers': (document) => become(element(document, 'THead'), 'TBody'),
  'row-without-header': (document) => become(element(document, 'TH', '/Scope /Row'), 'TD'),
  'header-without-scope': (document) => drop(attributes(element(document, 'TH')), 'Scope'),
  'cell-without-its-headers': (document) => drop(attributes(element(document, 'TD')), 'Headers'),
  'page-without-order': (document) => drop(pageWithLinks(document), 'Tabs'),
  'link-without-words': (document) => drop(firstLink(document), 'Contents'),
  'link-nowhere': (document) => drop(firstLink(document), 'Dest'),
};

/** Two sections that have a node of every kind that is checked. */
const short = renderPdf(
  ((paper) => ({
    ...paper,
    sections: paper.sections.filter(({ id }) => ['policy', 'performance', 'returns'].includes(id)),
  }))(templates.bcf.fill(leicestershire)),
  fonts,
);

test.each(Object.keys(breaks) as PdfFaultCode[])('a PDF that breaks it is refused: %s', async (code) => {
  const document = await PDFDocument.load(short, { updateMetadata: false });
  breaks[code](document);
  const faults = await checkPdf(await document.save());
  expect(faults.map((fault) => fault.code)).toContain(code);
});
