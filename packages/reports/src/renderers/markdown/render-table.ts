import type { Cell, Row, Table } from '../../model/table.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { renderText } from './render-text.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const renderCell = (cell: Cell): string =>
  [cell.text, ...cell.notes]
    .filter((text) => text.length > 0)
    .map(renderText)
    .join('<br>');

const renderRow = (table: Table, row: Row): string => {
  if (row.kind === 'group') {
    return line([`**${renderText(row.heading)}**`, ...table.columns.slice(1).map(() => '')]);
  }
  const [first = '', ...rest] = row.cells.map(renderCell);
  const header = row.kind === 'part' ? `— ${first}` : row.kind === 'total' ? `**${first}**` : first;
  return line([header, ...rest]);
};

export const renderTable = (table: Table): string =>
  [
    `**${escapeMarkdown(table.caption)}**`,
    '',
    line(table.columns.map((column) => escapeMarkdown(column.heading))),
    line(
      table.columns.map((column) =>
        column.holds === 'numbers' && table.reading === 'as-grid' ? '---:' : '---',
      ),
    ),
    ...table.rows.map((row) => renderRow(table, row)),
    ...table.notes.flatMap((note) => ['', `*${renderText(note)}*`]),
  ].join('\n');
