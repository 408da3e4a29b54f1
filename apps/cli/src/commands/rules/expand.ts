import { expandRating } from '@ragstone/rules';
import type { Console } from '../../console.ts';
import { didYouMean } from '../did-you-mean.ts';
import { readRules, soundRuleSet } from './open-rules.ts';

/** `ragstone rules expand`: the conditions that the short forms stand for, as JSON, read from the top. */
export const expand = async (path: string, rating: string | undefined, console: Console): Promise<0> => {
  const ruleSet = soundRuleSet(readRules(path, {}));
  const chosen = ruleSet.ratings.filter(({ id }) => rating === undefined || id === rating);
  if (chosen.length === 0) {
    const ids = ruleSet.ratings.map(({ id }) => id);
    throw new Error(
      `There is no rating ${rating}.${didYouMean(rating ?? '', ids)} Known are ${ids.join(', ')}.`,
    );
  }
  const expanded = chosen.map(({ id, for: applies, ...each }) => ({
    id,
    for: applies,
    bands: expandRating({ id, for: applies, ...each }),
  }));
  console.write(`${JSON.stringify(expanded, null, 2)}\n`);
  return 0;
};
