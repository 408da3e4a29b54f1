import type { Importer, SourceRow } from './importer.ts';
import type { LeftRows } from './left-rows.ts';
import type { StreamedRow } from './stream-rows.ts';

/** A row of the file that is being read, with where its cells stand. The same object for every row. */
export interface TableSourceRow extends SourceRow {
  readonly line: () => number;
  readonly columnOf: (column: string) => number;
  /** The code of a cell's first character, blanks counted; NaN where it is empty. */
  readonly firstCode: (column: string) => number;
}

/** Why a file is refused whole: its header does not say what the kind needs. */
export interface HeaderFault {
  readonly code: 'column-missing' | 'column-twice' | 'csv-separator' | 'header-broken' | 'file-empty';
  readonly says: string;
  readonly line: number;
  readonly column: number;
}

const trouble: Readonly<Record<'not-closed' | 'inside' | 'after-closing', string>> = {
  'not-closed': 'A quotation mark opens here and is not closed on the row.',
  inside: 'A quotation mark stands inside a cell that has none around it.',
  'after-closing': 'Something follows the closing quotation mark.',
};

const breaks = /[\t\r\n]/;
const spaced = (cell: string): string => {
  const text = cell.trim();
  return breaks.test(text) ? text.replace(/\s*[\t\r\n]+\s*/g, ' ') : text;
};

const headerFault = (row: StreamedRow, { columns }: Importer): HeaderFault | null => {
  const fault = (code: HeaderFault['code'], says: string, cell: number): HeaderFault => ({
    code,
    says,
    line: row.line,
    column: row.columnOf(cell),
  });
  if (row.fault !== null)
    return {
      code: 'header-broken',
      says: trouble[row.fault.trouble],
      line: row.line,
      column: row.faultColumn(),
    };
  const names = row.cells.map(spaced);
  const [first = ''] = row.cells;
  if (row.cells.some((cell) => cell.includes('\r')))
    return fault(
      'csv-separator',
      'The lines end with carriage returns alone. Save the file again as CSV.',
      0,
    );
  if (names.length === 1 && /[;\t]/.test(first)) {
    const found = first.includes(';') ? 'semicolons' : 'tabs';
    return fault('csv-separator', `The columns are separated by ${found}. Save the file with commas.`, 0);
  }
  const missing = columns.required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const list = missing.map((name) => `"${name}"`).join(', ');
    return fault('column-missing', `The header has no ${list}. Is this the kind of file that was named?`, 0);
  }
  const wanted = [...columns.required, ...columns.optional];
  const twice = names.findIndex((name, index) => wanted.includes(name) && names.indexOf(name) < index);
  return twice === -1 ? null : fault('column-twice', `The column "${names[twice]}" is there twice.`, twice);
};

/** What was read of a file's header, and the rows that follow it. */
export interface SourceTable {
  readonly onRow: (row: StreamedRow) => void;
  readonly fault: () => HeaderFault | null;
  /** The rows that stand below the header, blank ones too. */
  readonly rows: () => number;
  /** The columns of the file that the kind does not read. */
  readonly unread: () => readonly string[];
}

/** Finds columns by their names. A broken row is left for its own sake and hides no other. */
export const sourceTable = (
  importer: Importer,
  left: LeftRows,
  take: (row: TableSourceRow) => void,
): SourceTable => {
  let names: readonly string[] | null = null;
  let fault: HeaderFault | null = null;
  let rows = 0;
  let current: StreamedRow | null = null;
  const indexOf = new Map<string, number>();
  const rawCell = (column: string): string | undefined => {
    const index = indexOf.get(column);
    return index === undefined ? undefined : current?.cells[index];
  };
  const row: TableSourceRow = {
    firstCode: (column) => rawCell(column)?.charCodeAt(0) ?? Number.NaN,
    cell: (column) => {
      const cell = rawCell(column);
      return cell === undefined || cell === '' ? '' : spaced(cell);
    },
    line: () => current?.line ?? 1,
    columnOf: (column) => current?.columnOf(indexOf.get(column) ?? 0) ?? 1,
  };
  const brokenBy = ({ cells, fault: quotes }: StreamedRow, width: number): string | null => {
    if (quotes !== null) return trouble[quotes.trouble];
    if (cells.length < width) return `The row has ${cells.length} cells, the header ${width}.`;
    const isLonger = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
    return isLonger
      ? `The row has ${cells.length} cells, the header ${width}, and the last are not empty.`
      : null;
  };
  return {
    onRow: (streamed) => {
      if (fault !== null) return;
      current = streamed;
      const isBlank = streamed.fault === null && streamed.cells.every((cell) => cell.trim() === '');
      if (names === null) {
        if (isBlank) return;
        fault = headerFault(streamed, importer);
        names = streamed.cells.map(spaced);
        for (const [index, name] of names.entries()) if (!indexOf.has(name)) indexOf.set(name, index);
        return;
      }
      rows++;
      const why = isBlank ? null : brokenBy(streamed, names.length);
      const column = streamed.fault === null ? () => 1 : streamed.faultColumn;
      if (isBlank) left.leave('blank', {}, streamed.line, () => 1);
      else if (why !== null) left.leave('row-broken', { why }, streamed.line, column);
      else take(row);
    },
    fault: () =>
      fault ??
      (names === null ? { code: 'file-empty', says: 'The file has no header.', line: 1, column: 1 } : null),
    rows: () => rows,
    unread: () => {
      const { required, optional } = importer.columns;
      return (names ?? []).filter(
        (name) => name !== '' && !required.includes(name) && !optional.includes(name),
      );
    },
  };
};
