import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import {
  checkDocx,
  checkWorkbook,
  type FormatId,
  type Paper,
  type RenderedFile,
  renderPaper,
} from '../src/index.ts';
import { fonts } from './fixture/fonts.ts';

const long = 'x'.repeat(10_000);
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '=cmd()|"/c calc"!A1',
  '+1',
  '-2+3',
  '@sum(1)',
  'pay \u202egnihton',
  'bell \u0007 and \u0000 nothing',
  'half \ud83d of a pair',
  '😀 ŵ £ ]]> &amp; </w:t>',
  '_x0041_',
  long,
];

/** The same as it is shown: what cannot be written, or would turn the text, as its code. */
const shown: readonly string[] = hostile.map((text) =>
  text
    .replace('\u202e', '[U+202E]')
    .replace('\u0007', '[U+0007]')
    .replace('\u0000', '[U+0000]')
    .replace('half \ud83d', 'half [U+D83D]'),
);

const everything = hostile.join(' / ');

const paper: Paper = {
  schema: 'ragstone.paper/1',
  template: 'hostile',
  fileStem: 'hostile',
  title: {
    subject: everything.slice(0, 200),
    board: everything.slice(0, 200),
    day: '2026-06-15',
    date: '15 June 2026',
    reportOf: '=cmd()',
    facts: [{ term: '<b>', says: [{ kind: 'code', text: ']]>' }] }],
  },
  draft: '=cmd() <b>',
  sections: [
    {
      id: '"><a id',
      heading: '<h1>',
      blocks: [
        {
          kind: 'paragraph',
          number: 1,
          text: [everything, { kind: 'link', to: '"><a id', text: '<a>' }],
          lettered: hostile.map((text) => [text]),
        },
        {
          kind: 'table',
          table: {
            id: '=A1',
            caption: '<caption>',
            columns: [
              { heading: '=cmd()', holds: 'words' },
              { heading: '@', holds: 'numbers' },
            ],
            rows: hostile.map((text) => ({
              kind: 'row',
              cells: [
                { text: [text], notes: [] },
                { text: ['1'], notes: [[{ kind: 'status', status: 'red', words: text }]] },
              ],
            })),
            notes: hostile.map((text) => [text]),
            reading: 'by-row',
          },
        },
        { kind: 'definitions', items: hostile.map((term) => ({ term, id: null, says: [[term]] })) },
      ],
      parts: [],
    },
  ],
};

const render = (format: FormatId): Promise<readonly RenderedFile[]> =>
  renderPaper(paper, format, { fonts: async () => fonts });

const first = async (format: FormatId): Promise<Uint8Array> =>
  (await render(format))[0]?.bytes ?? new Uint8Array();

test.each([
  ['ods', readOds],
  ['xlsx', readXlsx],
] as const)('%s: another reader finds every text as text, and no formula', async (format, read) => {
  const bytes = await first(format);
  expect(await checkWorkbook(bytes)).toEqual([]);
  const { sheets } = await read(bytes);
  const table = sheets.find(({ name }) => name === 'Table_1')?.rows ?? [];
  const body = table.slice(-hostile.length);
  // What looks like an escape of the format is escaped, which this reader leaves as it is.
  const texts = body.map(([text]) => String(text).replace('_x005F_', '_'));
  expect(texts).toEqual(shown);
  expect(body.map((row) => row[1])).toEqual(hostile.map(() => 1));
});

test('docx: every text is shown, the parts are whole, and nothing is code', async () => {
  const bytes = await first('docx');
  expect(await checkDocx(bytes)).toEqual([]);
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const text = document
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(?:lt|gt|quot|apos|amp);/g,
      (each) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[each] ?? '&',
    );
  for (const each of shown) expect(text).toContain(each);
  expect(document.replaceAll('😀', '')).not.toMatch(/\p{Cs}|\u202e|(?![\t\n\r])\p{Cc}/u);
});

test('csv: no field begins a formula', async () => {
  const files = await render('csv');
  const text = files
    .filter(({ fileName }) => fileName.endsWith('.csv'))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
  expect(text.match(/(?:^|,|\r\n)"?[=+\-@]/g)).toBeNull();
  for (const each of shown) expect(text).toContain(each.replaceAll('"', '""'));
});
