import { plainText } from '../../model/plain-text.ts';
import type { Cell, Table } from '../../model/table.ts';

/** So many letters fit across a table that takes the whole width, at the size of its print. */
const lettersAcross = 96;

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s\u2010-\u2014\u200b-]+/).map((word) => word.length));

const longestIn = (cell: Cell | undefined): number =>
  cell === undefined
    ? 0
    : Math.max(...[cell.text, ...cell.notes].map((text) => longestWord(plainText(text))));

/** For each column of a table, whether its longest word needs a hyphen to fit. Where none does, no word is divided. */
export const columnsToHyphenate = ({ columns, rows }: Table): readonly boolean[] => {
  const all = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  return columns.map(({ heading, width }, index) => {
    const fits = ((width ?? 1) / all) * lettersAcross - 2;
    const cells = rows.map((row) => (row.kind === 'group' ? 0 : longestIn(row.cells[index])));
    return Math.max(longestWord(heading), ...cells) > fits;
  });
};
