import { chartTitle } from '../../charts/chart-title.ts';
import { type PictureStyle, picture } from '../../charts/picture.ts';
import type { Block, Figure } from '../../model/block.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Cell, Row, Table } from '../../model/table.ts';
import type { PageWords } from '../../words/page-words.ts';
import { fitColumns, neededWidths } from '../fit-columns.ts';

/** How wide a table is and how large its letters, in twentieths of a point and in points. */
interface TableForm {
  readonly width: number;
  readonly size: number;
}

const fullWidth = 9638;
const plain: TableForm = { width: fullWidth, size: 8.5 };
const folded: TableForm = { width: fullWidth, size: 7.8 };
const underFigure: TableForm = { width: fullWidth, size: 7.6 };
const besideFigure: TableForm = { width: 4252, size: 7.6 };

/** With more characters a cell may not fit on a page, and goes on over it. */
const mostWhole = 1500;

const isLong = ({ text, notes }: Cell): boolean =>
  [text, ...notes].reduce((sum, each) => sum + plainText(each).length, 0) > mostWhole;

const setRow = (row: Row): Row =>
  row.kind === 'group' || !row.cells.some(isLong)
    ? row
    : { ...row, cells: row.cells.map((each) => (isLong(each) ? { ...each, breakable: true } : each)) };

/** Words are divided in the columns alone that are too narrow for one of theirs. */
const setTable = (table: Table, { width, size }: TableForm): object => {
  const widths = fitColumns(table, Math.round((width * 9) / size));
  return {
    ...{ ...table, size, rows: table.rows.map(setRow) },
    columns: table.columns.map((column, at) => ({ ...column, width: widths[at] })),
    hyphenate: neededWidths(table).map((needed, at) => needed > (widths[at] ?? 0)),
  };
};

/** Whether the numbers of a picture and what it shows take so little that they stand beside each other on one page. */
const isShort = ({ table, alternative, remarks = [] }: Figure): boolean =>
  table !== null &&
  table.rows.length <= 14 &&
  table.columns.length <= 4 &&
  [alternative, ...remarks].reduce((sum, text) => sum + plainText(text).length, 0) <= 1500;

const setFigure = (figure: Figure, style: PictureStyle, said: PageWords): object => {
  const caption = chartTitle(figure.chart, said.charts);
  const description = plainText(figure.alternative);
  const beside = isShort(figure);
  const drawn = picture(figure.chart, style, { heading: false, description, said });
  return {
    ...figure,
    caption,
    words: `${caption}. ${description}`,
    picture: drawn === null ? null : { svg: drawn.svg, tallness: drawn.height / drawn.width },
    table: figure.table === null ? null : setTable(figure.table, beside ? besideFigure : underFigure),
    beside,
  };
};

/** A block as the layout takes it: a figure with its picture and its words, a table with its columns and how its words are divided. */
export const setBlock = (
  block: Block,
  style: PictureStyle,
  said: PageWords,
  form: TableForm = plain,
): object => {
  switch (block.kind) {
    case 'figure':
      return setFigure(block, style, said);
    case 'table':
      return { ...block, table: setTable(block.table, form) };
    case 'folded':
      return { ...block, blocks: block.blocks.map((each) => setBlock(each, style, said, folded)) };
    default:
      return block;
  }
};
