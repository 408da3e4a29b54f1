import { findTerm, type Rag, type Verdict, type Vocabulary } from '@ragstone/rag';
import { saysSomething } from './placeholders.ts';

/** What the words of a status come to. Only a vocabulary gives a colour: free text is unmapped, never amber. */
export type StatedStatus =
  | { readonly kind: 'none' }
  | { readonly kind: 'unmapped'; readonly words: string }
  | {
      readonly kind: 'mapped';
      readonly words: string;
      /** Null where the vocabulary gives the words no colour. */
      readonly rag: Rag | null;
      readonly says: Verdict | null;
      /** Whether it says that what it is said of is finished. */
      readonly done: boolean;
    };

/** The status that words are in the vocabulary of their plan; a plan without one maps nothing. TBC is none, unless it is mapped. */
export const statusOf = (words: string | null, vocabulary: Vocabulary | null): StatedStatus => {
  if (words === null || words.trim() === '') return { kind: 'none' };
  const term = vocabulary === null ? null : findTerm(words, [vocabulary]);
  if (term !== null)
    return { kind: 'mapped', words, rag: term.rag, says: term.says, done: term.done ?? false };
  return saysSomething([words]) ? { kind: 'unmapped', words } : { kind: 'none' };
};
