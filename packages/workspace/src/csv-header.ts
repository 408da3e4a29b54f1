import { closest } from '@ragstone/rag';
import type { Report, Spot } from './fault.ts';
import type { CsvRow } from './scan-csv.ts';

/** The columns that a kind of CSV file must and may have. */
export interface Columns<Name extends string> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

const separators: readonly (readonly [string, string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
];

/** Reports what is wrong with a header. Gives whether it is right, so that the rows below it say what they seem to say. */
export const checkHeader = (
  ref: string,
  { cells, offsets }: CsvRow,
  row: number,
  columns: Columns<string>,
  report: Report,
): boolean => {
  const start = offsets[0] ?? 0;
  const spot = (offset: number): Spot => ({ at: { ref, path: [row] }, offset });
  const separator = cells.length === 1 && separators.find(([sign]) => cells[0]?.includes(sign));
  if (separator) {
    report({ code: 'csv-separator', facts: { found: separator[1] }, spot: spot(start) });
    return false;
  }
  const known = [...columns.required, ...columns.optional];
  const firsts = new Map<string, number>();
  let right = true;
  cells.forEach((cell, index) => {
    const column = cell.trim();
    const offset = offsets[index] ?? start;
    const first = firsts.get(column);
    if (first !== undefined) {
      report({ code: 'column-twice', facts: { column, other: spot(first) }, spot: spot(offset) });
    } else if (!known.includes(column)) {
      const missing = known.filter((name) => !cells.some((each) => each.trim() === name));
      const suggestion = closest(column, missing);
      report({ code: 'column-unknown', facts: { column, suggestion, columns: known }, spot: spot(offset) });
    }
    right &&= first === undefined && known.includes(column);
    if (first === undefined) firsts.set(column, offset);
  });
  for (const column of columns.required.filter((name) => !firsts.has(name))) {
    right = false;
    report({ code: 'column-missing', facts: { column }, spot: spot(start) });
  }
  return right;
};
