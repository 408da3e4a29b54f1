import type { SheetCell, SheetColumn } from './workbook.ts';

/** A line of 12 point text, in points. */
export const lineHeight = 15.5;

/** The tallest row that spreadsheets take, in points. */
const tallest = 409;

/** A little more than the text needs: not every spreadsheet measures alike. */
const spare = 2;

/** How tall a row must be for the longest of its texts, wrapped to the width of its column, in points. */
export const rowHeight = (
  cells: readonly SheetCell[],
  columns: readonly Pick<SheetColumn, 'width'>[],
): number => {
  const lines = cells.map((cell, index) =>
    cell.kind === 'number'
      ? 1
      : Math.ceil(cell.text.length / Math.max(1, (columns[index]?.width ?? 10) - spare)),
  );
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight + spare);
};
