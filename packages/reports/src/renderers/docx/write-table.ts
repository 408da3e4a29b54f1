import { Paragraph, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from 'docx';
import type { Cell, Row, Table } from '../../model/table.ts';
import { strengthened, type Text } from '../../model/text.ts';
import type { PageWords } from '../../words/page-words.ts';
import { fitColumns } from '../fit-columns.ts';
import { printable } from '../office/printable.ts';
import type { LinkPlaces } from './link-places.ts';
import type { PageForm } from './page-form.ts';
import { atPlace, writeText } from './write-text.ts';

const partIndent = 200;

interface Place {
  readonly table: Table;
  readonly row: Exclude<Row, { kind: 'group' }>;
  readonly column: number;
}

/** The first cell names its row; that of a part is set in, and a total is bold. */
const paragraphsOf = (
  cell: Cell,
  { table, row, column }: Place,
  places: LinkPlaces,
): readonly Paragraph[] => {
  const right = table.reading === 'as-grid' && table.columns[column]?.holds === 'numbers';
  const set = {
    ...(right ? { alignment: 'right' as const } : {}),
    ...(column === 0 && row.kind === 'part' ? { indent: { left: partIndent } } : {}),
  };
  const bold = row.kind === 'total' || (column === 0 && row.kind === 'row' && table.reading === 'by-row');
  const paragraph = (text: Text, style: string, strong: boolean): Paragraph =>
    new Paragraph({ style, ...set, children: writeText(strong ? strengthened(text) : text, places) });
  return [
    paragraph(cell.text, 'TableText', bold),
    ...cell.notes.map((note) => paragraph(note, 'TableNote', false)),
  ];
};

const rowOf = (table: Table, row: Row, places: LinkPlaces): TableRow => {
  if (row.kind === 'group') {
    const heading = new Paragraph({
      style: 'TableText',
      keepNext: true,
      children: writeText(strengthened(row.heading), places),
    });
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({ children: [heading], columnSpan: table.columns.length, shading: { fill: 'F4F5F6' } }),
      ],
    });
  }
  return new TableRow({
    cantSplit: true,
    children: table.columns.map((_, column) => {
      const cell = row.cells[column] ?? { text: [], notes: [] };
      return new TableCell({ children: paragraphsOf(cell, { table, row, column }, places) });
    }),
  });
};

const headRow = (table: Table): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ heading, holds }) =>
        new TableCell({
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext: true,
              ...(table.reading === 'as-grid' && holds === 'numbers' ? { alignment: 'right' as const } : {}),
              children: writeText([heading], new Map()),
            }),
          ],
        }),
    ),
  });

/**
 * A table under its caption. The row of headings is marked as one and stands again on every page; the style knows the
 * first column as the names of the rows; no row is cut across two pages.
 */
export const writeTable = (
  table: Table,
  { places, form: { textWidth } }: { readonly places: LinkPlaces; readonly form: PageForm },
  style: 'PaperTable' | 'FiguresTable' = 'PaperTable',
): readonly (Paragraph | WordTable)[] => [
  new Paragraph({
    style: 'Caption',
    children: atPlace(table.id, writeText([table.caption], places), places),
  }),
  new WordTable({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: fitColumns(table, textWidth),
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [headRow(table), ...table.rows.map((row) => rowOf(table, row, places))],
  }),
  ...table.notes.map((note) => new Paragraph({ style: 'SmallPrint', children: writeText(note, places) })),
];

/** What a table is, for whoever cannot see it: its columns and how many rows it has. */
export const describeTable = (
  { caption, columns, rows }: Table,
  { page }: PageWords,
): { readonly title: string; readonly says: string } => {
  const count = rows.filter(({ kind }) => kind !== 'group').length;
  return {
    title: printable(caption),
    says: printable(
      page.table(
        columns.map(({ heading }) => heading),
        count,
      ),
    ),
  };
};
