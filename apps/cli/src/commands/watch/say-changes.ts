import { statusWords } from '@ragstone/rag';
import type { ChangedRating, Changes } from './changes-since.ts';

/** So many lines of a kind are shown; the rest is counted. */
const shownOfAKind = 5;

/** What a save has changed, in a few lines. */
export const sayChanges = ({ ratings, newFindings, goneFindings }: Changes): readonly string[] => {
  const lines = [
    ratings.filter(({ now }) => now !== null).map(sayRating),
    ratings.filter(({ now }) => now === null).map(sayRating),
    newFindings.map(({ severity, code, message }) => `  new: ${severity} ${code}: ${message}`),
    goneFindings.map(({ severity, code, message }) => `  gone: ${severity} ${code}: ${message}`),
  ].flatMap(shortened);
  return lines.length === 0
    ? ['Saved: no finding and no rating has changed.']
    : ['Saved. Since the last save:', ...lines];
};

const sayRating = ({ about, was, now }: ChangedRating): string => {
  const before = was === null ? 'new' : statusWords[was];
  return now === null
    ? `  ${about}: was ${before}, is no longer rated`
    : `  ${about}: ${before}, now ${statusWords[now]}`;
};

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= shownOfAKind
    ? lines
    : [...lines.slice(0, shownOfAKind), `  and ${lines.length - shownOfAKind} more of that kind`];
