import { type Day, type PeriodKind, parseDay, sayCalendarFinding } from '@ragstone/calendar';
import type { SourceDocument } from '@ragstone/metrics';
import type { Polarity, Unit } from '@ragstone/rag';

export const importKinds = ['fingertips', 'ukhsa-coverage', 'csv'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What the person who imports says of the file, and what of it is wanted. */
export interface ImportRequest {
  readonly kind: ImportKind;
  /** The file that was published. */
  readonly file: string;
  /** The folder of the workspace. */
  readonly workspace: string;
  /** The document as which the file is recorded: one that is there, or a new one with its title and day. */
  readonly document: {
    readonly id?: string | undefined;
    readonly title?: string | undefined;
    readonly publisher?: string | undefined;
    readonly published?: string | undefined;
  };
  /** The day from which the figures are known; the day of publication where it is left out. */
  readonly knownFrom?: string | undefined;
  readonly basis?: string | undefined;
  /** Places and metrics that are wanted; every one where none is named. */
  readonly areas?: readonly string[] | undefined;
  readonly metrics?: readonly string[] | undefined;
  /** Fingertips: `30309`, or `30309=vaccination.mmr` with the metric that it is. */
  readonly indicators?: readonly string[] | undefined;
  readonly sex?: string | undefined;
  readonly age?: string | undefined;
  /** The mapping of a plain CSV file. */
  readonly mapping?: string | undefined;
  /** Writes metrics and places that are not there. */
  readonly define?: boolean | undefined;
  readonly unit?: Unit | undefined;
  readonly polarity?: Polarity | undefined;
  readonly decimals?: number | undefined;
  readonly periodKind?: PeriodKind | undefined;
  /** Reads and reports, and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

const publishers: Readonly<Record<ImportKind, string | null>> = {
  fingertips: 'Office for Health Improvement and Disparities',
  'ukhsa-coverage': 'UK Health Security Agency',
  csv: null,
};

/** The document of an import, and the day from which its figures are known. */
export interface RequestedDocument {
  readonly document: SourceDocument;
  readonly isNew: boolean;
  readonly knownFrom: Day;
}

const idOfFile = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const dayIn = (option: string, text: string): Day | { readonly why: string } => {
  const read = parseDay(text);
  return read.ok ? read.value : { why: `${option} ${text}: ${sayCalendarFinding(read.finding)}` };
};

/** The document that a request names, or why there is none. One that is there is never changed. */
export const requestedDocument = (
  request: ImportRequest,
  documents: readonly SourceDocument[],
): RequestedDocument | { readonly why: string } => {
  const asked = request.document;
  const id = asked.id ?? idOfFile(request.file);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    return {
      why: `--document ${id}: write lower-case letters, digits and hyphens, such as fingertips-2025-08.`,
    };
  const there = documents.find((document) => document.id === id);
  const known = (published: Day): Day | { readonly why: string } => {
    const day = request.knownFrom === undefined ? published : dayIn('--known-from', request.knownFrom);
    if (typeof day !== 'string' || day >= published) return day;
    return {
      why: `--known-from ${day} is before ${published}, when "${id}" was published: nobody could know it.`,
    };
  };
  if (there !== undefined) {
    const other = (['title', 'publisher', 'published'] as const).find(
      (key) => asked[key] !== undefined && asked[key] !== there[key],
    );
    if (other !== undefined)
      return {
        why: `--${other} ${asked[other]}: the document "${id}" is there already, and says "${there[other]}". Give another --document, or leave the option out.`,
      };
    const knownFrom = known(there.published);
    return typeof knownFrom === 'string' ? { document: there, isNew: false, knownFrom } : knownFrom;
  }
  if (asked.published === undefined)
    return { why: `--published is missing: the day on which "${id}" was published, such as 2025-08-01.` };
  const published = dayIn('--published', asked.published);
  if (typeof published !== 'string') return published;
  if (asked.title === undefined) return { why: `--title is missing: what papers call "${id}".` };
  const publisher = asked.publisher ?? publishers[request.kind];
  if (publisher === null) return { why: `--publisher is missing: who published "${id}".` };
  const knownFrom = known(published);
  if (typeof knownFrom !== 'string') return knownFrom;
  const note = `Imported from ${request.file.split(/[/\\]/).at(-1)} (${request.kind}). Lines are those of that file.`;
  return { document: { id, title: asked.title, publisher, published, note }, isNew: true, knownFrom };
};
