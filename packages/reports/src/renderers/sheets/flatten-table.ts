import type { Row, Table } from '../../model/table.ts';
import type { SheetWords } from '../../words/page-words.ts';
import { plainWords } from '../office/plain-words.ts';
import { type FilledColumn, splitColumn } from './split-column.ts';
import { nothing, type SheetCell, type SheetColumn } from './workbook.ts';

const narrowest = 10;
const widest = 44;

/** As wide as its longest cell, within reason: beyond that its text is wrapped. */
const widthOf = ({ heading, cells }: FilledColumn): number => {
  const longest = Math.max(
    ...heading.split(' ').map((word) => word.length),
    Math.min(heading.length, 24),
    ...cells.map((cell) => (cell.kind === 'number' ? cell.digits.length + 2 : cell.text.length)),
  );
  return Math.min(widest, Math.max(narrowest, longest + 2));
};

/** Headings unlike each other, whatever their case: a table knows its columns by them. */
const unlike = (headings: readonly string[], { table }: SheetWords): readonly string[] => {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const said = heading === '' ? table.column(index + 1) : heading;
    let name = said;
    for (let time = 2; taken.has(name.toLowerCase()); time++) name = `${said} (${time})`;
    taken.add(name.toLowerCase());
    return name;
  });
};

const textColumn = (heading: string, words: readonly string[]): FilledColumn => ({
  heading,
  holds: 'words',
  cells: words.map((text) => ({ kind: 'text', text })),
});

/**
 * A table of a paper with one row of headings and one thing to a cell: a heading over rows becomes a column, what is a
 * part or a total says so in words, and no cell is empty. Numbers that print no unit of their own have that of the table.
 */
export const flattenTable = (
  table: Table,
  words: SheetWords,
  unit = '',
): { readonly columns: readonly SheetColumn[]; readonly rows: readonly (readonly SheetCell[])[] } => {
  const groups: string[] = [];
  const rows: Exclude<Row, { kind: 'group' }>[] = [];
  let group = nothing;
  for (const row of table.rows) {
    if (row.kind === 'group') group = plainWords(row.heading) || nothing;
    else {
      groups.push(group);
      rows.push(row);
    }
  }
  const filled = [
    ...(groups.some((each) => each !== nothing) ? [textColumn(words.table.group, groups)] : []),
    ...(rows.some(({ kind }) => kind !== 'row')
      ? [
          textColumn(
            words.table.kind,
            rows.map(({ kind }) => words.table.kinds[kind]),
          ),
        ]
      : []),
    ...table.columns.flatMap((column, index) =>
      splitColumn(
        column,
        rows.map(({ cells }) => cells[index]),
        words,
        unit,
      ),
    ),
  ];
  const headings = unlike(
    filled.map(({ heading }) => heading),
    words,
  );
  return {
    columns: filled.map((column, index) => ({
      heading: headings[index] ?? '',
      holds: column.holds,
      width: widthOf({ ...column, heading: headings[index] ?? '' }),
    })),
    rows: rows.map((_, row) => filled.map(({ cells }) => cells[row] ?? { kind: 'text', text: nothing })),
  };
};
