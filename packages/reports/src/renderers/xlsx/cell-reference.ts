/** The letters of a column, from 0: A ... Z, AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** `B3` for the row 2 and the column 1, both from 0. */
export const cellReference = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The row and the column of `B3` or `$B$3`, both from 0; null for what is no cell. */
export const readReference = (
  reference: string,
): { readonly row: number; readonly column: number } | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (found === null) return null;
  const [, letters = '', digits = ''] = found;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};
