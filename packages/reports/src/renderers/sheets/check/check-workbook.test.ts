import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderOds } from '../../ods/render-ods.ts';
import { renderXlsx } from '../../xlsx/render-xlsx.ts';
import type { Workbook } from '../workbook.ts';
import { checkWorkbook } from './check-workbook.ts';
import { sayWorkbookFault, type WorkbookFaultCode, workbookFaultCodes } from './workbook-fault.ts';

const text = (of: string) => ({ kind: 'text', text: of }) as const;

const workbook: Workbook = {
  title: 'Discharge delays',
  language: 'en-GB',
  board: 'Board',
  day: '2026-06-15',
  marks: [],
  pageOf: ['Page ', ' of '],
  cutHere: ' [cut here]',
  cover: { name: 'Cover', title: 'Discharge delays', lines: [{ kind: 'text', text: 'Board' }] },
  sheets: [
    {
      name: 'Contents',
      title: 'Contents',
      remarks: ['This worksheet contains one table.'],
      tableName: 'contents',
      columns: [{ heading: 'Worksheet', holds: 'words', width: 20 }],
      rows: ['Notes', 'Table_1'].map((sheet) => [{ kind: 'link', text: sheet, sheet }]),
    },
    {
      name: 'Notes',
      title: 'Notes',
      remarks: [],
      tableName: 'notes',
      columns: [
        { heading: 'Note', holds: 'words', width: 20 },
        { heading: 'What it says', holds: 'words', width: 20 },
      ],
      rows: [[text('note 1'), text('Provisional.')]],
    },
    {
      name: 'Table_1',
      title: 'Table 1: Delays [note 1]',
      remarks: ['[z]: there is nothing to say in this cell.'],
      tableName: 'delays',
      columns: [
        { heading: 'Month', holds: 'words', width: 20 },
        { heading: 'Delay (days)', holds: 'numbers', width: 20 },
      ],
      rows: [
        [text('April'), { kind: 'number', digits: '0.4', decimals: 1 }],
        [text('May'), { kind: 'number', digits: '0.5', decimals: 1 }],
        [text('=cmd()'), text('[z]')],
      ],
    },
  ],
};

const writers = { ods: renderOds, xlsx: renderXlsx } as const;
type Kind = keyof typeof writers;

/** The file with one part changed. A change that changes nothing is a fault of the test. */
const mutant = (kind: Kind, path: string, from: string | RegExp, to: string): Uint8Array => {
  const parts = unzipSync(writers[kind](workbook));
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
};

const codes = async (bytes: Uint8Array): Promise<readonly string[]> => [
  ...new Set((await checkWorkbook(bytes)).map(({ code }) => code)),
];

test.each(['ods', 'xlsx'] as const)('%s as it is written breaks no rule', async (kind) => {
  expect(await checkWorkbook(writers[kind](workbook))).toEqual([]);
});

const third = 'xl/worksheets/sheet3.xml';
const fourth = 'xl/worksheets/sheet4.xml';
const table = 'xl/tables/table3.xml';

const mutants: readonly (readonly [WorkbookFaultCode, Kind, string, string | RegExp, string])[] = [
  ['no-title', 'ods', 'meta.xml', 'Discharge delays', ''],
  ['no-title', 'xlsx', 'docProps/core.xml', 'Discharge delays', ' '],
  ['no-language', 'ods', 'meta.xml', 'en-GB', ''],
  ['no-language', 'xlsx', 'docProps/core.xml', 'en-GB', ''],
  ['no-cover', 'ods', 'content.xml', 'table:name="Cover"', 'table:name="Front"'],
  ['no-cover', 'xlsx', 'xl/workbook.xml', 'name="Cover"', 'name="Front"'],
  ['no-contents', 'ods', 'content.xml', 'table:name="Contents"', 'table:name="List"'],
  ['no-contents', 'xlsx', 'xl/workbook.xml', 'name="Contents"', 'name="List"'],
  ['no-notes', 'ods', 'content.xml', 'table:name="Notes"', 'table:name="Remarks"'],
  ['no-notes', 'xlsx', 'xl/workbook.xml', 'name="Notes"', 'name="Remarks"'],
  ['contents-incomplete', 'ods', 'content.xml', '>Table_1</text:a>', '>Table_2</text:a>'],
  ['contents-incomplete', 'xlsx', 'xl/worksheets/sheet2.xml', '>Table_1<', '>Table_2<'],
  ['sheet-name', 'ods', 'content.xml', 'table:name="Table_1"', 'table:name="Table 1"'],
  ['sheet-name', 'xlsx', 'xl/workbook.xml', 'name="Table_1"', 'name="Notes"'],
  ['no-sheet-title', 'ods', 'content.xml', '<text:p>Notes</text:p>', '<text:p></text:p>'],
  ['no-sheet-title', 'xlsx', third, '>Notes<', '><'],
  ['title-no-heading', 'ods', 'content.xml', 'Heading_20_1', 'words'],
  ['title-no-heading', 'xlsx', fourth, /(<c r="A1" s=")\d+/, '$10'],
  [
    'merged-cells',
    'ods',
    'content.xml',
    'table:style-name="words"',
    'table:number-columns-spanned="2" table:style-name="words"',
  ],
  [
    'merged-cells',
    'xlsx',
    fourth,
    '</sheetData>',
    '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  ],
  ['hidden', 'ods', 'content.xml', '<table:table-row ', '<table:table-row table:visibility="collapse" '],
  ['hidden', 'ods', 'content.xml', 'table:display="true"', 'table:display="false"'],
  ['hidden', 'xlsx', fourth, '<row r="2"', '<row r="2" hidden="1"'],
  ['hidden', 'xlsx', 'xl/workbook.xml', 'sheetId="4"', 'sheetId="4" state="hidden"'],
  ['frozen-or-filtered', 'ods', 'content.xml', 'filter-buttons="false"', 'filter-buttons="true"'],
  [
    'frozen-or-filtered',
    'xlsx',
    fourth,
    '<sheetView workbookViewId="0"/>',
    '<sheetView workbookViewId="0"><pane ySplit="3" state="frozen"/></sheetView>',
  ],
  ['no-table', 'ods', 'content.xml', /<table:database-range table:name="delays"[^>]*>/, ''],
  ['no-table', 'xlsx', fourth, /<tableParts.*<\/tableParts>/, ''],
  [
    'several-tables',
    'ods',
    'content.xml',
    /(<table:database-range table:name=")(delays)("[^>]*>)/,
    '$1$2$3$1again$3',
  ],
  [
    'several-tables',
    'xlsx',
    fourth,
    '<tablePart r:id="rId1"/>',
    '<tablePart r:id="rId1"/><tablePart r:id="rId1"/>',
  ],
  ['table-name', 'ods', 'content.xml', 'table:name="delays"', 'table:name="Table1"'],
  ['table-name', 'xlsx', table, 'displayName="delays"', 'displayName="Notes"'],
  ['no-headings', 'ods', 'content.xml', 'contains-header="true"', 'contains-header="false"'],
  ['no-headings', 'xlsx', table, 'totalsRowShown', 'headerRowCount="0" totalsRowShown'],
  ['heading-blank', 'ods', 'content.xml', '<text:p>Month</text:p>', '<text:p/>'],
  ['heading-blank', 'xlsx', fourth, '>Month<', '> <'],
  ['heading-repeated', 'ods', 'content.xml', '>Month<', '>delay (days)<'],
  ['heading-repeated', 'xlsx', fourth, '>Month<', '>Delay (days)<'],
  ['blank-cell', 'ods', 'content.xml', '<text:p>May</text:p>', '<text:p/>'],
  ['blank-cell', 'xlsx', fourth, /<c r="B5".*?<\/c>/, ''],
  [
    'outside-table',
    'ods',
    'content.xml',
    '<text:p>May</text:p></table:table-cell>',
    '<text:p>May</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>',
  ],
  [
    'outside-table',
    'xlsx',
    fourth,
    '</sheetData>',
    '<row r="9"><c r="A9" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
  ],
  [
    'formula',
    'ods',
    'content.xml',
    'office:value-type="float"',
    'table:formula="of:=1+1" office:value-type="float"',
  ],
  ['formula', 'xlsx', fourth, '<v>0.4</v>', '<f>1+1</f><v>0.4</v>'],
  [
    'number-as-text',
    'ods',
    'content.xml',
    'office:value-type="float" office:value="0.4"',
    'office:value-type="string"',
  ],
  ['number-as-text', 'xlsx', fourth, '<v>0.4</v>', '<is><t>0.4 days</t></is>'],
  ['shorthand-unexplained', 'ods', 'content.xml', '[z]:', 'z:'],
  ['shorthand-unexplained', 'xlsx', fourth, '[z]:', '[x]:'],
  ['note-unexplained', 'ods', 'content.xml', '[note 1]', '[note 2]'],
  ['note-unexplained', 'xlsx', fourth, '[note 1]', '[note 2]'],
];

test.each(mutants)('%s is seen in %s (%s)', async (code, kind, path, from, to) => {
  const whole = code === 'number-as-text' && kind === 'xlsx' ? mutated(path) : mutant(kind, path, from, to);
  expect(await codes(whole)).toContain(code);
});

/** The number written as text takes two changes: its type and its value. */
const mutated = (path: string): Uint8Array =>
  mutant('xlsx', path, /(<c r="B4" s="\d+")><v>0.4<\/v>/, '$1 t="inlineStr"><is><t>0.4 days</t></is>');

test('what is no spreadsheet is said to be unreadable', async () => {
  expect(await codes(strToU8('no zip'))).toEqual(['unreadable']);
  expect(await codes(mutant('ods', 'content.xml', '</table:table>', ''))).toEqual(['unreadable']);
  expect(await codes(mutant('xlsx', 'xl/workbook.xml', '</sheets>', ''))).toEqual(['unreadable']);
});

test('every rule was seen broken, in both formats', () => {
  const seen = (kind: Kind) => new Set(mutants.flatMap(([code, of]) => (of === kind ? [code] : [])));
  const unseen = (kind: Kind) =>
    workbookFaultCodes.filter((code) => code !== 'unreadable' && !seen(kind).has(code));
  expect([unseen('ods'), unseen('xlsx')]).toEqual([[], []]);
});

test('a fault says which sheet, what, and where', async () => {
  const [fault] = await checkWorkbook(mutant('ods', 'content.xml', '<text:p>May</text:p>', '<text:p/>'));
  expect(fault === undefined ? '' : sayWorkbookFault(fault)).toBe(
    'Sheet Table_1: A5 is blank, and nothing says why.',
  );
});
