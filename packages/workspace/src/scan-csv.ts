/** What is wrong with a row's quotation marks, and where. */
export interface QuoteFault {
  readonly trouble: 'not-closed' | 'inside' | 'after-closing';
  readonly offset: number;
}

/** One row of a CSV text: its cells, where each starts, and where the row ends. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
  readonly end: number;
  readonly fault: QuoteFault | null;
}

const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

const lineEnd = (text: string, start: number): number => {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return end > start && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
};

/** Where the next row starts after one that ends here. */
const afterBreak = (text: string, end: number): number => {
  const feed = text.charCodeAt(end) === carriageReturn ? end + 1 : end;
  return text.charCodeAt(feed) === lineFeed ? feed + 1 : Math.max(feed, end);
};

const closingQuote = (text: string, open: number): number => {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
};

/** Reads the row that starts at an offset, cell by cell (RFC 4180). After a fault the row ends with its first line. */
export const readRow = (text: string, start: number): CsvRow => {
  const cells: string[] = [];
  const offsets: number[] = [];
  const broken = (trouble: QuoteFault['trouble'], offset: number): CsvRow => ({
    cells,
    offsets,
    end: lineEnd(text, start),
    fault: { trouble, offset },
  });
  let lineStops = lineEnd(text, start);
  for (let at = start; ; at++) {
    offsets.push(at);
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === -1) return broken('not-closed', at);
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) return broken('after-closing', at);
    } else {
      const next = text.indexOf(',', at);
      if (at > lineStops) lineStops = lineEnd(text, at);
      const end = next === -1 || next > lineStops ? lineStops : next;
      const quote = text.slice(at, end).indexOf('"');
      if (quote !== -1) return broken('inside', at + quote);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text.charCodeAt(at) !== comma) return { cells, offsets, end: at, fault: null };
  }
};

/**
 * The quotation mark left open on the first line of a row that goes wrong on a later one, or that has not as many
 * cells as the others although it takes in several lines.
 */
const runsOver = (
  { cells, offsets, end, fault }: CsvRow,
  firstLineStops: number,
  width: number,
): QuoteFault | null => {
  const isOver =
    fault === null ? end > firstLineStops && cells.length !== width : fault.offset > firstLineStops;
  const open = offsets.findLast((offset) => offset < firstLineStops);
  return isOver && open !== undefined ? { trouble: 'not-closed', offset: open } : null;
};

/** A row as it was met, with where the next one starts. */
export interface ScannedRow {
  readonly cells: readonly string[];
  /** Where each cell starts; null where no cell is quoted, so that their lengths say it. */
  readonly offsets: readonly number[] | null;
  readonly fault: QuoteFault | null;
  readonly end: number;
  readonly next: number;
}

/** Reads the row of a text that starts at an offset. Rows are asked for in order; `width` is the header's number of cells. */
export const rowScanner = (text: string): ((at: number, width: number | null) => ScannedRow) => {
  let quote = text.indexOf('"');
  return (at, width) => {
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const stops = lineEnd(text, at);
    if (quote === -1 || quote >= stops) {
      const cells: readonly string[] = text.slice(at, stops).split(',');
      return { cells, offsets: null, fault: null, end: stops, next: afterBreak(text, stops) };
    }
    const row = readRow(text, at);
    const fault = runsOver(row, stops, width ?? row.cells.length) ?? row.fault;
    const end = fault === null ? row.end : stops;
    return { cells: row.cells, offsets: row.offsets, fault, end, next: afterBreak(text, end) };
  };
};

/**
 * Reads a CSV text row by row in one pass; rows are numbered from 1 as a spreadsheet numbers them. A quotation
 * mark left open is a fault of the row's first line only, so that it hides no other row. Returns where each starts.
 *
 * By hand, because csv-parse gives no columns, and after an open quotation mark loses every row that follows.
 */
export const scanCsv = (
  text: string,
  onRow: (row: Pick<CsvRow, 'cells' | 'fault'>, number: number, start: number) => void,
): readonly number[] => {
  const starts: number[] = [];
  const scan = rowScanner(text);
  let width: number | null = null;
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const row = scan(at, width);
    width ??= row.cells.length;
    onRow(row, starts.length, at);
    at = row.next;
  }
  return starts;
};
