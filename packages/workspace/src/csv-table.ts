import { type Columns, checkHeader } from './csv-header.ts';
import type { Report } from './fault.ts';
import { type CsvRow, readRow, scanCsv } from './scan-csv.ts';

/** A row of a table by the names of its columns: the cell without spaces around it, empty where there is no such column. */
export interface TableRow<Name extends string> {
  readonly number: number;
  readonly cell: (column: Name) => string;
}

/** What is left of a CSV file once it is read: where its rows start, and so where everything stands. */
export interface CsvTable {
  /** Whether the header is right, so that the rows say what they seem to say. */
  readonly usable: boolean;
  readonly offsetOf: (path: readonly (string | number)[]) => number;
}

type Row = Pick<CsvRow, 'cells' | 'fault'>;

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');

/** `trim`, which is slow where there is nothing to take away, and there are millions of cells. */
const trimmed = (cell: string): string => {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? cell : cell.trim();
};

/** Reads the rows of a CSV text whose first row names the columns. Faults of the header and of whole rows are reported here. */
export const readTable = <Name extends string>(
  ref: string,
  text: string,
  columns: Columns<Name>,
  report: Report,
  onRow: (row: TableRow<Name>, usable: boolean) => void,
): CsvTable => {
  let names: readonly string[] | null = null;
  const indexOf: Record<string, number | undefined> = Object.create(null);
  let usable = false;
  let complete = false;
  let current: readonly string[] = [];
  let number = 0;
  const row: TableRow<Name> = {
    get number() {
      return number;
    },
    cell: (column) => {
      const index = indexOf[column];
      return index === undefined ? '' : trimmed(current[index] ?? '');
    },
  };
  const starts = scanCsv(text, (scanned, numberOfRow, start) => {
    number = numberOfRow;
    const { cells, fault } = scanned;
    if (fault !== null) {
      const spot = { at: { ref, path: [number] }, offset: fault.offset };
      report({ code: 'csv-quotes', facts: { trouble: fault.trouble }, spot });
      names ??= [];
    } else if (isBlank(scanned)) {
      return;
    } else if (names === null) {
      names = cells.map((cell) => cell.trim());
      for (const [index, name] of names.entries()) indexOf[name] = index;
      usable = checkHeader(ref, readRow(text, start), number, columns, report);
      complete = columns.required.every((name) => name in indexOf);
    } else if (names.length > 0 && hasRightWidth(ref, cells.length, number, names, report) && complete) {
      current = cells;
      onRow(row, usable);
    }
  });
  return {
    usable,
    offsetOf: ([numberOfRow, column]) => {
      const start = starts[Number(numberOfRow) - 1] ?? 0;
      if (column === undefined) return start;
      const { offsets, end } = readRow(text, start);
      return column === rowEnd ? end : (offsets[indexOf[String(column)] ?? 0] ?? end);
    },
  };
};

/** In a path, the end of a row: where a cell is lacking. */
const rowEnd = '';

const hasRightWidth = (
  ref: string,
  cells: number,
  row: number,
  header: readonly string[],
  report: Report,
): boolean => {
  const columns = header.length;
  if (cells === columns) return true;
  const subject = { row: String(row) };
  if (cells < columns) {
    const spot = { at: { ref, path: [row, rowEnd] } };
    report({ code: 'row-too-short', facts: { cells, columns, lacks: header[cells] ?? '' }, subject, spot });
  } else {
    report({ code: 'row-too-long', facts: { cells, columns }, subject, spot: { at: { ref, path: [row] } } });
  }
  return false;
};
