import { expect, test } from 'vitest';
import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { setAcross } from './set-across.ts';

const tableOf = (...rows: Table['rows']): Table => ({
  ...{ id: 'figures', caption: 'Figures', notes: [], reading: 'as-grid', rows },
  columns: [words('Period'), numbers('Rutland'), words('Status')],
});

const short = tableOf(
  row('July 2025', '1.2%', 'Green'),
  row('August 2025', '3.4%', 'Red'),
  row('May 2026', '5%', 'Red'),
);

test('a few periods are columns, and what was measured is rows', () => {
  const across = setAcross(short, 9638);
  expect(across.columns.map(({ heading }) => heading)).toEqual([
    'Period',
    'July 2025',
    'August 2025',
    'May 2026',
  ]);
  expect(across.rows).toEqual([row('Rutland', '1.2%', '3.4%', '5%'), row('Status', 'Green', 'Red', 'Red')]);
  expect(across.columns.reduce((sum, { width = 0 }) => sum + width, 0)).toBe(9638);
});

test('what would not fit, be shorter or lose a note stays as it is', () => {
  expect(setAcross(short, 3000)).toBe(short);
  const two = tableOf(row('July 2025', '1.2%', 'Green'), row('August 2025', '3.4%', 'Red'));
  expect(setAcross(two, 9638)).toBe(two);
  const noted = tableOf(...short.rows, row('June 2026', cell('7%', 'provisional'), 'Red'));
  expect(setAcross(noted, 9638)).toBe(noted);
});
