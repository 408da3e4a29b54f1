import type { Status } from '@ragstone/rag';

/** Measures by place: in each cell the figure with the shape and the word of its status. */
export interface StatusMatrix {
  readonly kind: 'status-matrix';
  readonly title: string;
  /** The places, from the left. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixLine[];
}

export interface MatrixLine {
  /** The measure. */
  readonly label: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Null where nothing is expected there. */
  readonly status: Status | null;
  /** `64.5%`, `No figure`. */
  readonly figure: string;
  /** The word of the status; empty where there is none. */
  readonly word: string;
}
