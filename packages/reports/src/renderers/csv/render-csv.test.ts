import { expect, test } from 'vitest';
import type { Workbook } from '../sheets/workbook.ts';
import { readCsv } from './read-csv.fixture.ts';
import { renderCsv } from './render-csv.ts';

const workbook: Workbook = {
  title: 'Discharge',
  language: 'en-GB',
  board: 'Board',
  day: '2026-06-15',
  marks: [{ word: 'DRAFT', why: 'Nobody adopted the rules.' }],
  pageOf: ['Page ', ' of '],
  cutHere: ' [cut here]',
  cover: { name: 'Cover', title: 'Discharge', lines: [{ kind: 'text', text: 'Board: Board' }] },
  sheets: [
    {
      name: 'Contents',
      title: 'Contents',
      remarks: [],
      tableName: 'contents',
      columns: [{ heading: 'File', holds: 'words', width: 10 }],
      rows: [[{ kind: 'link', text: 'Table_1', sheet: 'Table_1' }]],
    },
    {
      name: 'Table_1',
      title: 'Table 1: Delays',
      remarks: ['Words stand in place of a number where there is none.'],
      tableName: 'delays',
      columns: [
        { heading: 'Month', holds: 'words', width: 10 },
        { heading: 'Delay (days)', holds: 'numbers', width: 10 },
        { heading: '£', holds: 'numbers', width: 10 },
        { heading: '=cmd()', holds: 'words', width: 10 },
      ],
      rows: [
        [
          { kind: 'text', text: 'April' },
          { kind: 'number', digits: '-0.40', decimals: 2 },
          { kind: 'number', digits: '1592', decimals: 0 },
          { kind: 'text', text: '=cmd()|"x", y' },
        ],
        [
          { kind: 'text', text: 'May' },
          { kind: 'text', text: 'Unknown' },
          { kind: 'number', digits: '0', decimals: 0 },
          { kind: 'text', text: '[z]' },
        ],
      ],
    },
  ],
};

const files = renderCsv(workbook, 'discharge');

interface Metadata {
  readonly '@context': unknown;
  readonly dialect: { readonly trim: boolean };
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly {
        readonly name: string;
        readonly titles: string;
        readonly datatype: string;
        readonly null: readonly string[];
      }[];
    };
  }[];
}

const metadata: Metadata = JSON.parse(files.at(-1)?.text ?? '');

test('the list of files comes first and the metadata last', () => {
  expect(files.map(({ fileName }) => fileName)).toEqual([
    'discharge.csv',
    'discharge-table-1.csv',
    'discharge-metadata.json',
  ]);
  expect(files[0]?.text).toBe('File\r\ndischarge-table-1.csv\r\n');
});

test('numbers are raw, nothing is an empty field, and no text begins a formula', () => {
  expect(files[1]?.text).toBe(
    'Month,Delay (days),£," =cmd()"\r\nApril,-0.40,1592," =cmd()|""x"", y"\r\nMay,Unknown,0,\r\n',
  );
});

test('the metadata say what each column holds and which words are no number', () => {
  expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }]);
  expect(metadata.tables[1]?.tableSchema.columns).toEqual([
    { name: 'month', titles: 'Month', datatype: 'string', null: [''] },
    { name: 'delay_days', titles: 'Delay (days)', datatype: 'decimal', null: ['', 'Unknown'] },
    { name: 'pounds', titles: '£', datatype: 'integer', null: [''] },
    { name: 'cmd', titles: '=cmd()', datatype: 'string', null: [''] },
  ]);
});

test('whoever reads by the metadata has every text as it was', () => {
  const table = workbook.sheets[1];
  const read = readCsv(files[1]?.text ?? '').map((row) => row.map((each) => each.trim()));
  expect(metadata.dialect.trim).toBe(true);
  expect(read[0]).toEqual(table?.columns.map(({ heading }) => heading));
  expect(read[1]?.[3]).toBe('=cmd()|"x", y');
});
