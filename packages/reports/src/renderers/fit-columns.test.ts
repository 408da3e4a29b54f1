import { expect, test } from 'vitest';
import { cell, row, type Table, words } from '../model/table.ts';
import { fitColumns, widthOfWords } from './fit-columns.ts';

const tableOf = (...rows: Table['rows']): Table => ({
  ...{ id: 'table', caption: 'Table', notes: [], reading: 'by-row', rows },
  columns: [words('Name', 2), words('Latest'), words('Status')],
});

test('a table whose cells take a line each keeps its shares', () => {
  expect(fitColumns(tableOf(row('One', '1', 'Green')), 9600)).toEqual([4800, 2400, 2400]);
});

test('a column of long notes takes width from those that have none to fill', () => {
  const long = 'The county has its own reading of what within three points of the region means. '.repeat(4);
  const table = tableOf(row('One', '1', cell('Red', long)), row('Two', '2', cell('Green', long)));
  const [name = 0, latest = 0, status = 0] = fitColumns(table, 9600);
  expect(status).toBeGreaterThan(5000);
  expect(name + latest + status).toBe(9600);
});

test('no word is cut where there is room for it', () => {
  const table = tableOf(row('One', 'Immunosuppressed people', 'Green'), row('Two', '2', 'Red'));
  expect(fitColumns(table, 5000)[1]).toBeGreaterThanOrEqual(widthOfWords(['Immunosuppressed']));
});
