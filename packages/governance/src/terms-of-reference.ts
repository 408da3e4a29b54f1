import type { Source } from '@ragstone/rag';

/** What a body's terms say of who sits on it and how many must be there. */
export interface TermsOfReference {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  /** In force between two days, where they are printed; `proposed` terms are a reading, and decide nothing. */
  readonly standing: 'adopted' | 'proposed';
  readonly from: string | null;
  readonly until: string | null;
  readonly seats: readonly Seats[];
  /** The category that chairs. */
  readonly chair?: string | undefined;
  readonly quorum: Quorum;
  /** Other counts of the members that papers print, such as the names on an agenda. */
  readonly countedOtherwise: readonly PrintedSeats[];
  readonly source: Source;
}

export interface Seats {
  readonly category: string;
  readonly seats: number;
  readonly source: Source;
}

export interface PrintedSeats {
  readonly says: string;
  readonly seats: number;
  readonly source: Source;
}

/** How many must be there: a number, or a share of the seats; and of which categories. */
export interface Quorum {
  readonly members: number | { readonly share: readonly [parts: number, of: number] };
  readonly requires: readonly QuorumRequirement[];
  readonly source: Source;
}

export interface QuorumRequirement {
  readonly says: string;
  readonly anyOf: readonly string[];
  readonly atLeast: number;
}
