import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkDocx } from './check-docx.ts';
import { figures, paper } from './paper.fixture.ts';
import { renderDocx } from './render-docx.ts';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

const bytes = await renderDocx(paper, figures);
const parts = partsOf(bytes);
const document = parts['word/document.xml'] ?? '';

/** Every paragraph's style and words, in order. */
const paragraphs = (of: string): readonly string[] =>
  [...of.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(each)?.[1] ?? 'Normal';
    const text = [...each.matchAll(/<w:t[ >][^<]*|<w:tab\/>/g)]
      .map(([run]) => (run === '<w:tab/>' ? '\t' : run.replace(/<[^>]*>?/, '')))
      .join('');
    return `${style}: ${text}`;
  });

test('every block has the style by which an officer finds it', () => {
  expect(paragraphs(document)).toEqual([
    'Subtitle: Health and Wellbeing Board, 15 June 2026',
    'Title: Discharge delays',
    'ContentsEntry: Report of: Director of Adults and Communities',
    'ContentsEntry: Evidence known on: 15 June 2026',
    'Draft: DRAFT Nobody adopted the rules.',
    'ContentsHeading: Contents',
    'ContentsEntry: Performance',
    'Heading1: Performance',
    'ListParagraph: ◆\u00a0Red, see the spend.',
    'ListParagraph: note it;',
    'ListParagraph: agree.',
    'Normal: None.',
    'ListBullet: One',
    'ListBullet: Two',
    'CalloutHeading: Beware',
    'Callout: Two sources disagree.',
    'Heading2: Finance',
    'Caption: Spend by source',
    'TableText: Source',
    'TableText: Planned',
    'TableText: Grants',
    'TableText: A grant',
    'TableText: £1',
    'TableText: All',
    'TableText: £1',
    'SmallPrint: Rounded.',
    'Caption: Delay, over time',
    'Normal: ',
    'SmallPrint: Delay was 0.4 days in April.',
    'Caption: Delay: the figures of the chart',
    'TableText: Month',
    'TableText: Delay',
    'TableText: April',
    'TableText: 0.4 days',
    'Definition: Delay: Days from ready to gone.',
    'ListParagraph: The last.',
  ]);
});

test('tables have marked headings that stand on every page, named first columns, and words for who cannot see them', () => {
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document.match(/<w:tblLook [^>]*w:firstColumn="(?:1|true)"/g)).toHaveLength(2);
  expect(document).toContain(
    '<w:tblCaption w:val="Spend by source"/><w:tblDescription w:val="Columns: Source, Planned. 2 rows, each named by its first cell."/></w:tblPr>',
  );
  expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(6);
});

test('a chart is a picture with its words, and a link leads to its place', () => {
  expect(document).toContain('descr="Delay was 0.4 days in April."');
  const anchor = /<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>(?:(?!<\/w:hyperlink>).)*the spend/.exec(
    document,
  )?.[1];
  expect(document).toContain(`w:name="${anchor}"`);
});

test('a picture that is taller than a page is made as small as the page', async () => {
  const tall = figures.map((figure) => ({ ...figure, width: 500, height: 2040 }));
  const written = await renderDocx(paper, tall);
  expect(await checkDocx(written)).toEqual([]);
  const [, width, height] =
    /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(partsOf(written)['word/document.xml'] ?? '') ?? [];
  expect(Number(height) / Number(width)).toBeCloseTo(4, 3);
});

test('a draft is marked on every page, and the page tells board, day, subject and number', () => {
  const header = paragraphs(parts['word/header1.xml'] ?? '');
  expect(header).toEqual(['Header: Health and Wellbeing Board\t15 June 2026', 'DraftMark: DRAFT']);
  expect(parts['word/footer1.xml']).toMatch(/Discharge delays.*PAGE.*NUMPAGES/s);
});

test('title, language and day are those of the paper', () => {
  expect(parts['docProps/core.xml']).toContain('<dc:title>DRAFT: Discharge delays</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  expect(parts['docProps/core.xml']?.match(/>2026-06-15T00:00:00Z</g)).toHaveLength(2);
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
});

test('every part has a type, every relationship leads somewhere, every style and list is defined', async () => {
  expect(await checkDocx(bytes)).toEqual([]);
});

test('the same paper is the same bytes, however many were written before it', async () => {
  await renderDocx({ ...paper, draft: null }, figures);
  expect(await renderDocx(paper, figures)).toEqual(bytes);
});
