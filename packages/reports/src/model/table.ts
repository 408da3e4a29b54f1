import type { Text } from './text.ts';

/** A table with a caption, a header for every column and a header for every row. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Text[];
  /**
   * How it is read, and so what becomes of it on a narrow screen: `by-row`, each row for itself (rows are
   * stacked); `as-grid`, numbers down a column (it scrolls).
   */
  readonly reading: 'by-row' | 'as-grid';
}

export interface Column {
  readonly heading: string;
  /** Numbers align to the right, on figures of one width. */
  readonly holds: 'words' | 'numbers';
  /** Its share of the width beside the other columns: 1 where none is given. */
  readonly width?: number | undefined;
}

export type Row =
  /** The first cell is the row's header. `part`: a part of the row above. */
  | { readonly kind: 'row' | 'part' | 'total'; readonly cells: readonly Cell[] }
  /** A heading over the rows that follow. */
  | { readonly kind: 'group'; readonly heading: Text };

/** What a cell says, and the smaller print under it. */
export interface Cell {
  readonly text: Text;
  readonly notes: readonly Text[];
}

export const cell = (text: Text | string, ...notes: readonly (Text | string)[]): Cell => ({
  text: typeof text === 'string' ? [text] : text,
  notes: notes.map((note) => (typeof note === 'string' ? [note] : note)),
});

export const row = (...cells: readonly (Cell | string)[]): Row => rowOf('row', cells);

export const partRow = (...cells: readonly (Cell | string)[]): Row => rowOf('part', cells);

export const totalRow = (...cells: readonly (Cell | string)[]): Row => rowOf('total', cells);

export const groupRow = (heading: string): Row => ({ kind: 'group', heading: [heading] });

const rowOf = (kind: 'row' | 'part' | 'total', cells: readonly (Cell | string)[]): Row => ({
  kind,
  cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
});

export const words = (heading: string, width?: number): Column => ({ heading, holds: 'words', width });

export const numbers = (heading: string, width?: number): Column => ({ heading, holds: 'numbers', width });
