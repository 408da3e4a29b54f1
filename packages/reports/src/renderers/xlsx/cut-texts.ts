import type { SheetCell, Workbook } from '../sheets/workbook.ts';

/** The longest text that a cell can hold. */
const longest = 32_767;

/** The workbook with no text longer than a cell can hold; one that is cut says so at its end. */
export const cutTexts = (workbook: Workbook): Workbook => {
  const cut = (text: string): string => {
    if (text.length <= longest) return text;
    // Half of a letter that is written in two is no text.
    const begun = text.slice(0, longest - workbook.cutHere.length).replace(/[\uD800-\uDBFF]$/, '');
    return `${begun}${workbook.cutHere}`;
  };
  const cutCell = (cell: SheetCell): SheetCell =>
    cell.kind === 'number' ? cell : { ...cell, text: cut(cell.text) };
  const { cover, sheets } = workbook;
  return {
    ...workbook,
    cover: {
      ...cover,
      title: cut(cover.title),
      lines: cover.lines.map((line) => ({ ...line, text: cut(line.text) })),
    },
    sheets: sheets.map((sheet) => ({
      ...sheet,
      title: cut(sheet.title),
      remarks: sheet.remarks.map(cut),
      columns: sheet.columns.map((column) => ({ ...column, heading: cut(column.heading) })),
      rows: sheet.rows.map((cells) => cells.map(cutCell)),
    })),
  };
};
