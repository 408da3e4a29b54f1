import type { Source } from '@ragstone/rag';

/** A day on which a body meets, with what papers print of it. */
export interface Meeting {
  readonly body: string;
  readonly on: string;
  /** Where its agenda, or the minutes that list its items, are printed. Without either nobody here has seen what it took. */
  readonly agenda?: Source | undefined;
  readonly minutes?: Source | undefined;
  /** Who was there, as counts by the categories of the terms of reference; never by name. */
  readonly attendance?: readonly Attendance[] | undefined;
  /** The days that papers print for the meeting after this one. */
  readonly next?: readonly PrintedDay[] | undefined;
}

export interface Attendance {
  readonly category: string;
  readonly present: number;
  readonly source: Source;
}

/** A day or another period, by its id, with the line that prints it. */
export interface PrintedDay {
  readonly on: string;
  readonly source: Source;
}
