import { type Inline, joined, type Text, text } from '../../model/text.ts';

/** Texts as an English list: `a`, `a and b`, `a, b and c`. */
export const listOf = (items: readonly (Inline | Text)[]): Text => {
  const last = items.at(-1);
  if (last === undefined) return [];
  return items.length === 1 ? text`${last}` : text`${joined(items.slice(0, -1), ', ')} and ${last}`;
};
