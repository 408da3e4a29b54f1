import { type QuoteFault, rowScanner } from '../scan-csv.ts';
import { readLines, type TextFault } from './read-lines.ts';

/** A row of a CSV file that is read as it streams by. It is the same object for every row: keep nothing of it. */
export interface StreamedRow {
  readonly cells: readonly string[];
  readonly fault: QuoteFault | null;
  /** The line of the file on which the row starts, from 1. */
  readonly line: number;
  /** The column in which a cell starts, in characters from 1. */
  readonly columnOf: (cell: number) => number;
  /** The column of the quotation mark at fault. */
  readonly faultColumn: () => number;
}

/** A row longer than this, in characters, is one whose quotation mark was left open. */
const longestRow = 128 * 1024;

const surrogates = /[\ud800-\udfff]/;
const characters = (text: string): number => (surrogates.test(text) ? [...text].length : text.length);

/** What is known of the rows that have gone by. */
export interface RowStream {
  readonly push: (text: string) => void;
  readonly end: () => void;
  readonly line: () => number;
}

/** Cuts text that comes in pieces into rows. How it is cut into pieces changes nothing. */
export const rowStream = (onRow: (row: StreamedRow) => void): RowStream => {
  let buffer = '';
  let at = 0;
  let line = 1;
  let width: number | null = null;
  let cells: readonly string[] = [];
  let offsets: readonly number[] | null = null;
  let fault: QuoteFault | null = null;
  const startOf = (cell: number): number => {
    if (offsets !== null) return offsets[cell] ?? at;
    let start = at;
    for (let before = 0; before < cell; before++) start += (cells[before]?.length ?? 0) + 1;
    return start;
  };
  const row: StreamedRow = {
    get cells() {
      return cells;
    },
    get fault() {
      return fault;
    },
    get line() {
      return line;
    },
    columnOf: (cell) => characters(buffer.slice(at, startOf(cell))) + 1,
    faultColumn: () => characters(buffer.slice(at, fault?.offset ?? at)) + 1,
  };
  const take = (scan: ReturnType<typeof rowScanner>): void => {
    const scanned = scan(at, width);
    width ??= scanned.cells.length;
    cells = scanned.cells;
    offsets = scanned.offsets;
    fault = scanned.fault;
    const tooLong = scanned.end - at > longestRow;
    let next = scanned.next;
    if (tooLong) {
      fault = { trouble: 'not-closed', offset: Math.max(at, buffer.indexOf('"', at)) };
      next = buffer.indexOf('\n', at) + 1 || buffer.length;
    }
    onRow(row);
    for (
      let feed = buffer.indexOf('\n', at);
      feed !== -1 && feed < next;
      feed = buffer.indexOf('\n', feed + 1)
    )
      line++;
    at = next;
  };
  return {
    push: (text) => {
      buffer = buffer.slice(at) + text;
      at = 0;
      const scan = rowScanner(buffer);
      while (buffer.length - at > longestRow + 2) take(scan);
    },
    end: () => {
      const scan = rowScanner(buffer);
      while (at < buffer.length) take(scan);
    },
    line: () => line,
  };
};

/** Where and why a file stopped being readable. */
export interface StreamFault extends Pick<TextFault, 'code' | 'says'> {
  readonly line: number;
  readonly column: number;
}

/** Reads the rows of a CSV file of any size. Gives the fault for which it stopped, or null. */
export const streamRows = (path: string, onRow: (row: StreamedRow) => void): StreamFault | null => {
  const rows = rowStream(onRow);
  let lines = 1;
  const fault = readLines(path, (text) => {
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) lines++;
    rows.push(text);
  });
  if (fault === null) {
    rows.end();
    return null;
  }
  const before = fault.before.split('\n');
  const column = characters(before.at(-1) ?? '') + 1;
  return { code: fault.code, says: fault.says, line: lines + before.length - 1, column };
};
