/**
 * A paper as a workbook, before anybody has said in which format: after the guidance of the Government Analysis
 * Function on releasing statistics in spreadsheets. A cover, a contents, notes, and one table to a sheet.
 *
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 */
export interface Workbook {
  readonly title: string;
  /** Of the words that are not the workspace's, as documents name it: `en-GB`. */
  readonly language: string;
  readonly board: string;
  /** The day of the paper, `2026-06-15`: the only date that its files know. */
  readonly day: string;
  /** What every page is marked with, and why. */
  readonly marks: readonly { readonly word: string; readonly why: string }[];
  /** What stands before the number of a page, and between it and that of the last. */
  readonly pageOf: readonly [string, string];
  /** What ends a text of which a cell holds no more. */
  readonly cutHere: string;
  readonly cover: CoverSheet;
  /** The contents, the notes, then the tables. */
  readonly sheets: readonly DataSheet[];
}

export interface CoverSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly CoverLine[];
}

/** The width of the cover's one column, in characters. */
export const coverWidth = 100;

export interface CoverLine {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

/** A sheet with one table: its title in the first cell, remarks, then the table and nothing after it. */
export interface DataSheet {
  /** On its tab: at most 31 characters, no spaces. */
  readonly name: string;
  readonly title: string;
  /** One to a row, between the title and the table. */
  readonly remarks: readonly string[];
  /** The table's own name, by which formulas and screen readers know it. */
  readonly tableName: string;
  readonly columns: readonly SheetColumn[];
  /** At least one; each with as many cells as there are columns. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  /** Unlike every other of its table; with the unit, where all its numbers have one. */
  readonly heading: string;
  /** `numbers`: numbers, and here and there words in place of one. */
  readonly holds: 'words' | 'numbers';
  /** In characters. */
  readonly width: number;
}

/** What a cell holds: never nothing, and never a formula. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** As it was printed: `-1484.50` with two decimals. */
  | { readonly kind: 'number'; readonly digits: string; readonly decimals: number }
  /** To the first cell of another sheet. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string };

/** Stands where there is nothing to say, as the guidance's shorthand for “not applicable”. */
export const nothing = '[z]';

/** The row of a sheet's column headings, from 0. */
export const headingRow = (sheet: DataSheet): number => 1 + sheet.remarks.length;
