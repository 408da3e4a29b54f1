import { chartTitle } from '../../charts/chart-title.ts';
import { type PictureStyle, picture } from '../../charts/picture.ts';
import type { Block, Figure } from '../../model/block.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Table } from '../../model/table.ts';
import type { PageWords } from '../../words/page-words.ts';
import { columnsToHyphenate } from './columns-to-hyphenate.ts';

const setTable = (table: Table): object => ({ ...table, hyphenate: columnsToHyphenate(table) });

const setFigure = (figure: Figure, style: PictureStyle, said: PageWords): object => {
  const caption = chartTitle(figure.chart, said.charts);
  const description = plainText(figure.alternative);
  return {
    ...figure,
    caption,
    words: `${caption}. ${description}`,
    svg: picture(figure.chart, style, { heading: false, description, said })?.svg ?? null,
    table: figure.table === null ? null : setTable(figure.table),
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
