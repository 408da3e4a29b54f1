import type { Source } from '@ragstone/rag';

/** A return as one body filled it in. Holders are roles or made-up keys, never names. */
export interface CompletedReturn {
  readonly id: string;
  readonly definition: string;
  /** The body or place it is for. */
  readonly place: string;
  /** The document that prints it. */
  readonly document: string;
  readonly answers: readonly Answer[];
  readonly signOffs: readonly SignOff[];
  readonly approvals: readonly Approval[];
  readonly submitted: { readonly on: string; readonly source: Source } | null;
  /** The first meeting of the accountable body that sees it. */
  readonly presented: { readonly body: string; readonly on: string; readonly source: Source } | null;
}

/** What one box holds; null where it is printed empty. */
export interface Answer {
  readonly question: string;
  readonly value: string | number | null;
  readonly explanation?: string | undefined;
  readonly mitigatingActions?: string | undefined;
  readonly timeframe?: string | undefined;
  readonly expectedDate?: string | undefined;
  readonly source: Source;
}

/** Who signed in a role. */
export interface SignOff {
  readonly role: string;
  /** Who signed, as a key: the same key in two roles is one person. */
  readonly holder: string;
  readonly delegatedTo?: string | undefined;
  readonly source: Source;
}

/** Who allowed the submission, when, and by which power: their own, or one that the accountable body gave them. */
export interface Approval {
  readonly by: string;
  /** Null where the document says that it was approved for the submission, and not on which day. */
  readonly on: string | null;
  readonly power: 'own' | 'delegated';
  readonly source: Source;
}
