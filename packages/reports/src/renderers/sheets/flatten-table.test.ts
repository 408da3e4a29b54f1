import { expect, test } from 'vitest';
import { cell, groupRow, numbers, partRow, row, type Table, totalRow, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { pageWords } from '../../words/page-words.ts';
import { flattenTable } from './flatten-table.ts';

const table = (columns: Table['columns'], rows: Table['rows']): Table => ({
  id: 'of-test',
  caption: 'Of test',
  columns,
  rows,
  notes: [],
  reading: 'by-row',
});

/** A flattened table as its rows of words, the headings first; a number is marked. */
const shown = (of: Table, unit?: string): readonly string[] => {
  const { columns, rows } = flattenTable(of, pageWords({}).sheets, unit);
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => cells.map((each) => (each.kind === 'number' ? `#${each.digits}` : each.text))),
  ].map((each) => each.join(' | '));
};

test('the one unit of a column stands in its heading, and its words stay words', () => {
  expect(
    shown(
      table(
        [words('Month'), numbers('Delay')],
        [row('May', '0.40 days'), row('June', 'Unknown'), row('July', '')],
      ),
    ),
  ).toEqual(['Month | Delay (days)', 'May | #0.40', 'June | Unknown', 'July | [z]']);
});

test('units that differ have a column of their own', () => {
  expect(
    shown(
      table(
        [words('Metric'), numbers('Actual')],
        [row('a', '0.40 days'), row('b', '86.3%'), row('c', '1,439')],
      ),
    ),
  ).toEqual(['Metric | Actual | Actual: unit', 'a | #0.40 | days', 'b | #86.3 | %', 'c | #1439 | [z]']);
});

test('numbers without a unit have that of the table', () => {
  expect(shown(table([words('Month'), numbers('Plan')], [row('May', '1,592')]), 'per 100,000')).toEqual([
    'Month | Plan (per 100,000)',
    'May | #1592',
  ]);
});

test('a status and small print have columns of their own, a status alone keeps its heading', () => {
  expect(
    shown(
      table(
        [words('Measure'), words('Rutland'), words('Status')],
        [
          row('MMR', cell(['89.1% ', status('red', 'Red')], 'Late'), cell([status('amber', 'Amber')])),
          row('RSV', 'Not expected', cell([status('green', 'Green')])),
        ],
      ),
    ),
  ).toEqual([
    'Measure | Rutland (%) | Rutland: status | Rutland: remarks | Status',
    'MMR | #89.1 | Red | Late | Amber',
    'RSV | Not expected | [z] | [z] | Green',
  ]);
});

test('a status within a sentence stays there', () => {
  expect(
    shown(
      table(
        [words('Measure'), words('Stands')],
        [row('MMR', cell([status('red', 'Red'), ', target missed']))],
      ),
    ),
  ).toEqual(['Measure | Stands', 'MMR | Red, target missed']);
});

test('headings over rows, parts and totals become words beside each row', () => {
  expect(
    shown(
      table(
        [words('Source'), numbers('Planned')],
        [row('a', '£1'), groupRow('Second'), row('b', '£2'), partRow('c', '£1'), totalRow('All', '£3')],
      ),
    ),
  ).toEqual([
    'Group | Kind of row | Source | Planned (£)',
    '[z] | Row | a | #1',
    'Second | Row | b | #2',
    'Second | Part of the row above | c | #1',
    'Second | Total | All | #3',
  ]);
});

test('years and numbers among other words are words', () => {
  expect(
    shown(table([words('Year'), words('Printed')], [row('2024', '2.4%'), row('2025', 'Rank 3 of 16')])),
  ).toEqual(['Year | Printed', '2024 | 2.4%', '2025 | Rank 3 of 16']);
});

test('no two headings are alike, and none is empty', () => {
  expect(shown(table([words('All'), words('all'), words('')], [row('a', 'b', 'c')]))[0]).toBe(
    'All | all (2) | Column 3',
  );
});
