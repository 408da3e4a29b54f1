import {
  checkDocx,
  checkWorkbook,
  type FormatId,
  type PaperInput,
  type RenderedFile,
  renderReport,
  sayDocxFault,
  sayWorkbookFault,
  type TemplateId,
  templateIds,
} from '@ragstone/reports';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { bundledFonts } from '../../src/commands/bundled-fonts.ts';
import { assessed, juneBoard, llr } from '../llr.ts';

let input: PaperInput;

beforeAll(async () => {
  input = { assessment: await assessed(juneBoard), workspace: await llr() };
});

const render = (template: TemplateId, format: FormatId): Promise<readonly RenderedFile[]> =>
  renderReport(template, format, input, { fonts: bundledFonts });

const first = async (template: TemplateId, format: FormatId): Promise<Uint8Array> =>
  (await render(template, format))[0]?.bytes ?? new Uint8Array();

test.each(templateIds)('%s as a document of Word has no fault', async (template) => {
  expect((await checkDocx(await first(template, 'docx'))).map(sayDocxFault)).toEqual([]);
});

test.each(templateIds)('%s as a spreadsheet breaks no rule, as ODS and as XLSX', async (template) => {
  for (const format of ['ods', 'xlsx'] as const) {
    expect((await checkWorkbook(await first(template, format))).map(sayWorkbookFault), format).toEqual([]);
  }
});

/** What stands beside the words that are marked as English. */
const besideEnglish = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<(span|strong) lang="en">[^<]*<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');

test('the summary in Welsh marks all that the workspace says as English; its office files have no fault', async () => {
  const welsh = { ...input, language: 'cy' } as const;
  const filesOf = async (format: FormatId): Promise<Uint8Array> => {
    const [file] = await renderReport('summary', format, welsh, { fonts: bundledFonts });
    return file?.bytes ?? new Uint8Array();
  };
  const page = new TextDecoder().decode(await filesOf('html'));
  expect(page.match(/ lang="en"/g)?.length).toBeGreaterThan(20);
  expect(besideEnglish(page)).toContain('Crynodeb i’r cadeirydd');
  expect(besideEnglish(page)).not.toMatch(/\b(the|of|and|is|are|was|for|with|not|no|on|by|from)\b/);
  expect((await checkDocx(await filesOf('docx'))).map(sayDocxFault)).toEqual([]);
  expect((await checkWorkbook(await filesOf('xlsx'))).map(sayWorkbookFault)).toEqual([]);
});

interface Metadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly Column[] };
  }[];
}

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string;
  readonly null: readonly string[];
}

/** Fields of comma-separated values, line by line. */
const fieldsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

/** What each datatype looks like. */
const datatypes: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
};

test.each(templateIds)('%s as CSV is what its metadata say it is', async (template) => {
  const files = new Map(
    (await render(template, 'csv')).map(({ fileName, bytes }) => [fileName, new TextDecoder().decode(bytes)]),
  );
  const metadata: Metadata = JSON.parse([...files.values()].at(-1) ?? '');
  expect(metadata.tables.map(({ url }) => url)).toEqual([...files.keys()].slice(0, -1));
  for (const { url, tableSchema } of metadata.tables) {
    const [headings = [], ...rows] = fieldsOf(files.get(url) ?? '');
    const { columns } = tableSchema;
    expect(headings.map((each) => each.trim())).toEqual(columns.map(({ titles }) => titles));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    const wrong = rows.flatMap((row) => [
      ...(row.length === columns.length ? [] : [row.join()]),
      ...columns.flatMap(({ datatype, null: words }, index) => {
        const value = (row[index] ?? '').trim();
        return words.includes(value) || datatypes[datatype]?.test(value) ? [] : [`${url}: ${value}`];
      }),
    ]);
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  }
});

test('what the board reads of its spend is in every form', async () => {
  const text = async (format: FormatId): Promise<string> =>
    (await render('bcf', format)).map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
  expect(await text('csv')).toMatch(/83408219,98\.4,Green/);
  const part = async (format: FormatId, path: string): Promise<string> =>
    strFromU8(unzipSync(await first('bcf', format))[path] ?? new Uint8Array());
  expect(await part('ods', 'content.xml')).toContain('office:value="83408219"');
  expect((await part('docx', 'word/document.xml')).replaceAll(/<[^>]*>/g, '')).toContain('£83,408,219');
});
