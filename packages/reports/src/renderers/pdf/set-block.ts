import { chartTitle } from '../../charts/chart-title.ts';
import { type PictureStyle, picture } from '../../charts/picture.ts';
import type { Block, Figure } from '../../model/block.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Table } from '../../model/table.ts';
import type { PageWords } from '../../words/page-words.ts';
import { columnsToHyphenate } from './columns-to-hyphenate.ts';

const setTable = (table: Table): object => ({ ...table, hyphenate: columnsToHyphenate(table) });

/** Whether the numbers of a picture and what it shows take so little that they stand beside each other on one page. */
const isShort = ({ table, alternative, remarks = [] }: Figure): boolean =>
  table !== null &&
  table.rows.length <= 14 &&
  table.columns.length <= 4 &&
  [alternative, ...remarks].reduce((sum, text) => sum + plainText(text).length, 0) <= 1500;

const setFigure = (figure: Figure, style: PictureStyle, said: PageWords): object => {
  const caption = chartTitle(figure.chart, said.charts);
  const description = plainText(figure.alternative);
  const drawn = picture(figure.chart, style, { heading: false, description, said });
  return {
    ...figure,
    caption,
    words: `${caption}. ${description}`,
    picture: drawn === null ? null : { svg: drawn.svg, tallness: drawn.height / drawn.width },
    table: figure.table === null ? null : setTable(figure.table),
    beside: isShort(figure),
  };
};

/** A block as the layout takes it: a figure with its picture and its words, a table with how its words are divided. */
export const setBlock = (block: Block, style: PictureStyle, said: PageWords): object => {
  switch (block.kind) {
    case 'figure':
      return setFigure(block, style, said);
    case 'table':
      return { ...block, table: setTable(block.table) };
    case 'folded':
      return { ...block, blocks: block.blocks.map((each) => setBlock(each, style, said)) };
    default:
      return block;
  }
};
