import type { Table } from '../model/table.ts';
import type { Text } from '../model/text.ts';
import { plainWords } from './office/plain-words.ts';

/** What a letter of a table takes on average, in twentieths of a point: half of nine points, and a little for bold. */
const letter = 96;

/** What a letter takes of a single word, which a mean says less of. */
const letterOfWord = 110;

/** What the sides of a cell take. */
const sides = 160;

/** The words of a text. A status and a sign have a shape before them, which no line parts from its word. */
const wordsOf = (text: Text): readonly string[] =>
  text.flatMap((piece) => {
    const shape = typeof piece === 'object' && 'words' in piece ? '. ' : '';
    return plainWords([piece])
      .split(/[\s-]/)
      .map((word, index) => (index === 0 ? `${shape}${word}` : word));
  });

const lengthOf = (text: Text): number => wordsOf(text).join(' ').length;

const longestWord = (text: Text): number => Math.max(0, ...wordsOf(text).map((word) => word.length));

/** The width that a text needs to stand on one line. */
export const widthOfLine = (text: Text): number => lengthOf(text) * letter + sides;

/** The width that a text needs so that no word of it is cut. */
export const widthOfWords = (text: Text): number => longestWord(text) * letterOfWord + sides;

const sharesOf = ({ columns }: Table, textWidth: number): readonly number[] => {
  const all = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  return columns.map(({ width }) => Math.floor(((width ?? 1) / all) * textWidth));
};

/** The texts of each cell, by columns. */
type ColumnTexts = readonly (readonly (readonly Text[])[])[];

const textsOf = ({ columns, rows }: Table): ColumnTexts =>
  columns.map((_, column) =>
    rows.flatMap((row) => {
      const cell = row.kind === 'group' ? undefined : row.cells[column];
      return row.kind === 'group' ? [] : [cell === undefined ? [] : [cell.text, ...cell.notes]];
    }),
  );

/** How many lines a column takes in each row at a width; counted once for each width. */
const linesOf = (texts: ColumnTexts): ((column: number, width: number) => readonly number[]) => {
  const lengths = texts.map((cells) => cells.map((each) => each.map(lengthOf)));
  const counted = texts.map(() => new Map<number, readonly number[]>());
  return (column, width) => {
    const known = counted[column]?.get(width);
    if (known !== undefined) return known;
    const lines = (lengths[column] ?? []).map((texts) =>
      texts.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * letter) / (width - sides))), 0),
    );
    counted[column]?.set(width, lines);
    return lines;
  };
};

/** How many lines the rows take together: each as many as its tallest cell. */
const heightOf = (columns: readonly (readonly number[])[]): number => {
  const rows = columns[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0;
    for (const column of columns) tallest = Math.max(tallest, column[row] ?? 0);
    height += tallest;
  }
  return height;
};

/** Shares of the text that are moved at once: a small one alone often shortens nothing. */
const pieces = [1 / 60, 1 / 20, 1 / 10];

/** No column is narrower. */
const narrowest = 640;

/** Beyond so many moves no table was seen to become shorter. */
const mostMoves = 60;

/** The width that each column of a table needs so that no word of it is cut. */
export const neededWidths = (table: Table): readonly number[] => {
  const texts = textsOf(table);
  return table.columns.map(({ heading }, column) =>
    Math.max(...[[heading], ...(texts[column] ?? []).flat()].map(widthOfWords)),
  );
};

/**
 * The widths of the columns of a table in letters of nine points, in twentieths of a point. They begin with the shares of the columns; then a piece
 * goes from one column to another as long as that makes the table shorter, and none becomes too narrow for its words. A
 * table whose cells take a line each keeps its shares.
 */
export const fitColumns = (table: Table, textWidth: number): readonly number[] => {
  const texts = textsOf(table);
  const lines = linesOf(texts);
  const needed = neededWidths(table);
  // A word that is cut is worse than any number of lines.
  const cost = (widths: readonly number[]): number => {
    const short = widths.reduce((sum, width, column) => sum + Math.max(0, (needed[column] ?? 0) - width), 0);
    return heightOf(widths.map((width, column) => lines(column, width))) + short * table.rows.length;
  };
  const movedFrom = (widths: readonly number[]): readonly (readonly number[])[] =>
    widths.flatMap((width, from) =>
      widths.flatMap((_, to) =>
        pieces
          .map((piece) => Math.floor(piece * textWidth))
          .filter((piece) => from !== to && width - piece >= narrowest)
          .map((piece) =>
            widths.map((each, at) => each + (at === to ? piece : 0) - (at === from ? piece : 0)),
          ),
      ),
    );
  const shares = sharesOf(table, textWidth);
  const widest = shares.map(() => Number.MAX_SAFE_INTEGER);
  let best = { widths: shares, cost: cost(shares) };
  const shortest = heightOf(widest.map((width, column) => lines(column, width)));
  for (let move = 0; move < mostMoves && best.cost > shortest; move += 1) {
    const before = best;
    for (const widths of movedFrom(before.widths)) {
      const other = cost(widths);
      if (other < best.cost) best = { widths, cost: other };
    }
    if (best === before) break;
  }
  return best.widths;
};
