/** A spreadsheet as it stands in its file: as much of it as the rules speak of. */
export interface ReadWorkbook {
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly ReadSheet[];
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By rows from the first, each from its first column; what is not written is blank. */
  readonly rows: readonly (readonly ReadCell[])[];
  readonly tables: readonly ReadTable[];
  readonly mergedCells: number;
  readonly hiddenRowsOrColumns: number;
  /** Panes that are frozen, and filters that are shown. */
  readonly frozenOrFiltered: number;
}

export interface ReadCell {
  readonly kind: 'blank' | 'text' | 'number' | 'formula';
  readonly text: string;
  /** The named style, `Heading 1`; empty where it has none. */
  readonly style: string;
}

/** What is marked as a table, from the row of its headings to its last, all from 0. */
export interface ReadTable {
  readonly name: string;
  readonly hasHeadings: boolean;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const blank: ReadCell = { kind: 'blank', text: '', style: '' };

/** The parts of a package as text, by their paths. */
export type ReadParts = ReadonlyMap<string, string>;
