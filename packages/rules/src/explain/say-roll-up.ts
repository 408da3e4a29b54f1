import type { StatusCounts } from '@ragstone/rag';
import type { RollUp } from '../language/rule-set.ts';

/** The counts that a roll-up's sentence can name. */
export const rollUpPlaceholders: readonly (keyof StatusCounts)[] = [
  'green',
  'amber',
  'red',
  'notRated',
  'all',
];

/** What stands in braces. A brace without its partner counts as a placeholder of the rest, so that it is refused. */
const placeholder = /\{([^{}]*)\}|[{}]/gu;

export const placeholdersIn = (says: string): readonly string[] =>
  [...says.matchAll(placeholder)].map(([all, name]) => name ?? all);

/** The sentence with its counts: `on track on 3 of 5 metrics`. */
export const sayRollUp = (rollUp: RollUp, counts: StatusCounts): string =>
  rollUp.says.replace(placeholder, (written, name: string | undefined) => {
    const known = rollUpPlaceholders.find((each) => each === name);
    return known === undefined ? written : String(counts[known]);
  });
