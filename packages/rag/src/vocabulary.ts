import type { Rag } from './status.ts';

/** What a document's words say about a promise. */
export type Verdict = 'met' | 'missed';

/**
 * A source's own words and what they mean. A phrase that is not listed is unmapped: a finding, never amber.
 */
export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly VocabularyTerm[];
}

export interface VocabularyTerm {
  readonly words: string;
  readonly says: Verdict | null;
  readonly rag: Rag | null;
  /** Whether what they are said of is finished: on track is met so far, and not done. */
  readonly done?: boolean | undefined;
}

/**
 * Words as they are compared: without case, punctuation and repeated spaces. A tick, a cross or an arrow is no
 * punctuation, a question mark makes a doubt of what it follows, and what is nothing else is compared as it is.
 */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}?]+/gu, ' ')
    .trim() || words.trim();

/**
 * The term that a phrase is, in any of the vocabularies; null where it is in none, or where two of them mean
 * different things by it.
 */
export const findTerm = (words: string, vocabularies: readonly Vocabulary[]): VocabularyTerm | null => {
  const [term, ...others] = vocabularies
    .flatMap((each) => each.terms)
    .filter((each) => folded(each.words) === folded(words));
  if (term === undefined) return null;
  return others.every(
    (other) => other.says === term.says && other.rag === term.rag && other.done === term.done,
  )
    ? term
    : null;
};
