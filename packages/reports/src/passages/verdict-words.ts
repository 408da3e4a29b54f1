import type { ClaimVerdict } from '@ragstone/assurance';

/** What became of a printed statement, in a word or two after it. */
export const verdictInShort: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  conflicting: 'conflicting',
  unverifiable: 'cannot be checked',
};

/** The same after a short note; nothing where it cannot be checked, as the key says. */
export const verdictAfter = (verdict: ClaimVerdict): string =>
  verdict === 'unverifiable' ? '' : `, ${verdictInShort[verdict]}`;
