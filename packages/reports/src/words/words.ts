import type { english } from './english/english.ts';

/** Every word of every paper. English is the language that has them all. */
export type Words = typeof english;

/** The words that every language has: those of the summary and of the passages that it uses. */
export type SharedWords = Pick<
  Words,
  | 'language'
  | 'asWritten'
  | 'statuses'
  | 'days'
  | 'numbers'
  | 'head'
  | 'opening'
  | 'sources'
  | 'claimsTable'
  | 'escalations'
  | 'exceptionsTable'
  | 'restricted'
  | 'returns'
  | 'summary'
>;
