import { expect, test } from 'vitest';
import { tableNames } from './table-names.ts';

test('names are made of ids, and none is like a cell, another name or a name of ours', () => {
  expect(
    tableNames(['metric-table', 'metric_table', 'b12', 'R1C1', '2026-plan', 'notes', '=cmd()', '']),
  ).toEqual([
    'metric_table',
    'metric_table_2',
    'table_b12',
    'table_R1C1',
    'table_2026_plan',
    'notes_2',
    'cmd',
    'table_',
  ]);
});
