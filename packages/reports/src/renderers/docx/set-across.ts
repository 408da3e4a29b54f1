import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { widthOfLine, widthOfWords } from '../fit-columns.ts';
import { plainWords } from '../office/plain-words.ts';

/**
 * The figures of a chart with their periods as columns, where each stands on a line of its own within the text: a few
 * periods take a few lines, and two charts a page. The table as it is where they do not fit.
 */
export const setAcross = (table: Table, textWidth: number): Table => {
  const [periods, ...series] = table.columns;
  const rows = table.rows.flatMap((each) => (each.kind === 'row' ? [each.cells] : []));
  if (periods === undefined || rows.length < table.rows.length || rows.length <= series.length) return table;
  if (rows.some((cells) => cells.some(({ notes }) => notes.length > 0))) return table;
  const column = Math.max(
    ...rows.flatMap(([period, ...cells]) => [
      widthOfWords(period?.text ?? []),
      ...cells.map(({ text }) => widthOfLine(text)),
    ]),
  );
  const first = Math.max(...table.columns.map(({ heading }) => widthOfWords([heading])));
  if (first + column * rows.length > textWidth) return table;
  return {
    ...table,
    columns: [
      words(periods.heading, textWidth - column * rows.length),
      ...rows.map(([period]) => numbers(plainWords(period?.text ?? []), column)),
    ],
    rows: series.map(({ heading }, at) => row(heading, ...rows.map((cells) => cells[at + 1] ?? cell('')))),
  };
};
