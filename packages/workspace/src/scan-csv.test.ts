import { expect, test } from 'vitest';
import { type QuoteFault, readRow, scanCsv } from './scan-csv.ts';

const scan = (text: string) => {
  const rows: (readonly string[] | QuoteFault)[] = [];
  const starts = scanCsv(text, ({ cells, fault }) => rows.push(fault ?? cells));
  return { rows, starts };
};

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,"b,c"\n', [['a', 'b,c']]],
  ['"say ""so""",2', [['say "so"', '2']]],
  [
    'a,"x\ny"\nb,2',
    [
      ['a', 'x\ny'],
      ['b', '2'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a,\n', [['a', '']]],
  ['', []],
])('reads %j', (text, rows) => {
  expect(scan(text).rows).toEqual(rows);
});

test('a quotation mark left open is a fault of its row and hides no other', () => {
  expect(scan('a,b\n1,"2\n3,4\n5,6').rows).toEqual([
    ['a', 'b'],
    { trouble: 'not-closed', offset: 6 },
    ['3', '4'],
    ['5', '6'],
  ]);
});

test('a quotation mark left open before a quoted cell is a fault of its own row', () => {
  expect(scan('a,b\n1,"2\n3,4\n5,"6"\n7,8').rows).toEqual([
    ['a', 'b'],
    { trouble: 'not-closed', offset: 6 },
    ['3', '4'],
    ['5', '6'],
    ['7', '8'],
  ]);
});

test('a row over several lines with too many cells is a quotation mark left open', () => {
  expect(scan('a,b\n1,"2\n3,4\n5,",6"\n7,8').rows).toEqual([
    ['a', 'b'],
    { trouble: 'not-closed', offset: 6 },
    ['3', '4'],
    ['5', ',6'],
    ['7', '8'],
  ]);
});

test('a quotation mark inside a cell, and something after the closing one', () => {
  expect(scan('a,b\n1,2" pipe\n"3"x,4\n').rows).toEqual([
    ['a', 'b'],
    { trouble: 'inside', offset: 7 },
    { trouble: 'after-closing', offset: 17 },
  ]);
});

test('rows and cells are found again at their offsets', () => {
  const text = 'a,b\r\n"x\r\ny",2\r\nlast,3';
  const { starts } = scan(text);
  expect(starts).toEqual([0, 5, 15]);
  expect(readRow(text, 5)).toMatchObject({ cells: ['x\r\ny', '2'], offsets: [5, 12], end: 13 });
});
