import { closest } from '@ragstone/rag';

/** A question after a word that is not known, where one that is known is near; otherwise nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = closest(word, known);
  return near === null ? '' : ` Did you mean ${near}?`;
};
