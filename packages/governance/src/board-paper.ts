import type { Source } from '@ragstone/rag';

/** A paper that came before a meeting. */
export interface BoardPaper {
  readonly id: string;
  readonly title: string;
  /** Bodies or roles that bring it. */
  readonly by: readonly string[];
  readonly meeting: { readonly body: string; readonly on: string };
  readonly item: string | null;
  /** The duties and requests that it meets. */
  readonly meets: readonly string[];
  /** The day on the paper itself, or of its final version. */
  readonly dated: { readonly on: string; readonly source: Source } | null;
  /** The period in which the paper says that the one before it came. */
  readonly previous: { readonly in: string; readonly source: Source } | null;
  /** The latest period of which it tells. */
  readonly tellsOf: { readonly period: string; readonly source: Source } | null;
  /** The newest figure that it prints of a metric. */
  readonly newest: readonly { readonly metric: string; readonly period: string; readonly source: Source }[];
  /** A consultation on which the meeting is asked for its view, with the last day of it. */
  readonly consultation: { readonly closes: string; readonly source: Source } | null;
  readonly source: Source;
}
