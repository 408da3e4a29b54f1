import { attributes, type Html, html } from '../../markup/html.ts';
import type { Cell, Row, Table } from '../../model/table.ts';
import { hasTools } from './has-tools.ts';
import { renderText } from './render-text.ts';

/** Beyond so many columns, a grid of numbers scrolls within its own box on a narrow screen. */
const columnsThatFit = 4;

/** A table of so many rows is kept whole on paper. */
const rowsKeptWhole = 10;

/** Rows that a narrow screen stacks are no table to some browsers, unless the roles are said. */
const role = (table: Table, of: string): Html => attributes({ role: table.reading === 'by-row' ? of : null });

const content = (cell: Cell): Html =>
  html`${renderText(cell.text)}${cell.notes.map((note) => html`<span class="note">${renderText(note)}</span>`)}`;

const renderCell = (table: Table, cell: Cell, index: number): Html => {
  const column = table.columns[index];
  const kind = attributes({ class: column?.holds === 'numbers' ? 'number' : null });
  if (index === 0) return html`<th scope="row"${role(table, 'rowheader')}>${content(cell)}</th>`;
  return html`<td${kind}${role(table, 'cell')}${attributes({ 'data-label': table.reading === 'by-row' ? (column?.heading ?? '') : null })}>${content(cell)}</td>`;
};

const renderRow = (table: Table, row: Row): Html =>
  row.kind === 'group'
    ? html`<tr class="group"${role(table, 'row')}><th scope="colgroup" colspan="${table.columns.length}"${role(table, 'columnheader')}>${renderText(row.heading)}</th></tr>\n`
    : html`<tr${attributes({ class: row.kind === 'row' ? null : row.kind })}${role(table, 'row')}>${row.cells.map((cell, index) => renderCell(table, cell, index))}</tr>\n`;

const widths = (table: Table): readonly Html[] => {
  const all = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  return table.columns.map(
    (column) => html`<col style="width:${Math.round(((column.width ?? 1) / all) * 1000) / 10}%">`,
  );
};

export const renderTable = (table: Table): Html => {
  const whole = table.rows.length <= rowsKeptWhole ? ' whole' : '';
  const scrolls = table.reading === 'as-grid' && table.columns.length > columnsThatFit;
  const box = attributes(
    scrolls
      ? {
          class: `table as-grid scrolls${whole}`,
          role: 'region',
          'aria-labelledby': `${table.id}-caption`,
          tabindex: 0,
        }
      : { class: `table ${table.reading}${whole}` },
  );
  return html`<div${box}>
<table id="${table.id}"${role(table, 'table')}${attributes({ 'data-tools': hasTools(table) ? '' : null })}>
<caption id="${table.id}-caption"><span>${table.caption}</span></caption>
<colgroup>${widths(table)}</colgroup>
<thead${role(table, 'rowgroup')}>
<tr${role(table, 'row')}>${table.columns.map((column) => html`<th scope="col"${attributes({ class: column.holds === 'numbers' ? 'number' : null })}${role(table, 'columnheader')}>${column.heading}</th>`)}</tr>
</thead>
<tbody${role(table, 'rowgroup')}>
${table.rows.map((row) => renderRow(table, row))}</tbody>
</table>
${table.notes.map((note) => html`<p class="note">${renderText(note)}</p>\n`)}</div>
`;
};
