import { expect, test } from 'vitest';
import { groupRow, row, type Table } from '../../model/table.ts';
import { hasTools } from './has-tools.ts';

const table = (rows: Table['rows']): Table => ({
  id: 't',
  caption: 'T',
  columns: [],
  rows,
  notes: [],
  reading: 'by-row',
});
const rows = (count: number): Table['rows'] => Array.from({ length: count }, () => row('a'));

test('a long table can be sorted; one that is seen at a glance, or whose rows belong together, cannot', () => {
  expect(hasTools(table(rows(12)))).toBe(true);
  expect(hasTools(table(rows(11)))).toBe(false);
  expect(hasTools(table([groupRow('Of a board'), ...rows(12)]))).toBe(false);
});
