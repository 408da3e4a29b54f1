import { expect, test } from 'vitest';
import { folded, remark, table } from '../../model/block.ts';
import { section } from '../../model/paper.ts';
import { row, words } from '../../model/table.ts';
import { byForm } from './page-form.ts';

const tableOf = (columns: number, rows: number) =>
  table({
    id: 'table',
    caption: 'Table',
    columns: Array.from({ length: columns }, (_, index) => words(`Column ${index}`)),
    rows: Array.from({ length: rows }, () => row('a')),
    notes: [],
    reading: 'by-row',
  });
const forms = (...blocks: readonly Parameters<typeof section>[2][]) =>
  byForm(blocks.map((each, index) => section(`s${index}`, 'S', each))).map(({ form, sections }) => [
    form.orientation,
    sections.length,
  ]);

test('a long and wide table turns the sheets of its section, folded or not', () => {
  expect(forms([remark('a')], [tableOf(6, 15)], [folded('more', [tableOf(7, 40)])], [remark('b')])).toEqual([
    ['portrait', 1],
    ['landscape', 2],
    ['portrait', 1],
  ]);
});

test('a short table or a narrow one does not: a turned sheet starts a page', () => {
  expect(forms([tableOf(6, 14)], [tableOf(5, 200)])).toEqual([['portrait', 2]]);
});

test('the title stands on an upright sheet, whatever comes first', () => {
  expect(forms([tableOf(6, 15)])).toEqual([
    ['portrait', 0],
    ['landscape', 1],
  ]);
});
