/** Where a document prints something: the document's id and the line of its text. */
export interface Source {
  readonly document: string;
  readonly line: number;
}

/** Where a record stands in the input: an opaque reference (a file) and the path of keys and indexes within it. */
export interface Locus {
  readonly ref: string;
  readonly path: readonly (string | number)[];
}

/** A record together with where it stands in the input. */
export type Located<T> = T & { readonly at: Locus };

/** How much a finding matters: an error makes a figure or paper wrong, a warning doubtful; info is worth knowing. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * Something wrong or doubtful, as a plain object with a literal code. Each package has its own union of them
 * and one exhaustive record of the words.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** What it is about: `{ metric, place, period }`, `{ fund, source }`, `{ return, question }` ... */
  readonly subject: Readonly<Record<string, string>>;
  /** One or two plain sentences: what, and where there is something to do, what to do. */
  readonly message: string;
  /** The figures it rests on, by name. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** Where in the input, if anywhere. */
  readonly at: Locus | null;
  /** Where in a document, if anywhere. */
  readonly source: Source | null;
}
