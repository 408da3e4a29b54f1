import { sameWords } from './same-words.ts';

/** Words that stand where something is still to be said, in any plan. A plan may add its own. */
export const commonPlaceholders: readonly string[] = [
  'TBC',
  'TBA',
  'TBD',
  'to be confirmed',
  'to be agreed',
  'to be determined',
  'to follow',
  'awaited',
  'n/a',
  'none',
  'as above',
  '?',
  '-',
];

/** Whether words say no more than that something is still to be said. */
export const isPlaceholder = (words: string, more: readonly string[] = []): boolean =>
  [...commonPlaceholders, ...more].some((placeholder) => sameWords(words, placeholder));

/** Whether any of some words says more than that. An owner of TBC is nobody. */
export const saysSomething = (words: readonly string[], more: readonly string[] = []): boolean =>
  words.some((each) => each.trim() !== '' && !isPlaceholder(each, more));
