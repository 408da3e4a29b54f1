import { evaluateCondition } from '../evaluate/evaluate-condition.ts';
import type { Condition, Truth } from '../language/condition.ts';
import type { Case } from './space/cases-of.ts';
import { keysIn } from './space/keys-in.ts';
import type { World } from './space/world.ts';

/**
 * What a condition comes to in each case. A comparison is evaluated once for the values of the facts that it reads:
 * many cases differ only in others.
 */
export const truthsOf = (condition: Condition, cases: readonly Case[], world: World): readonly Truth[] => {
  if ('all' in condition) {
    return combinedTruths(
      'all',
      condition.all.map((each) => truthsOf(each, cases, world)),
    );
  }
  if ('any' in condition) {
    return combinedTruths(
      'any',
      condition.any.map((each) => truthsOf(each, cases, world)),
    );
  }
  if ('not' in condition) return negatedTruths(truthsOf(condition.not, cases, world));
  if ('means' in condition) return truthsOf(condition.means, cases, world);
  const keys = keysIn(condition);
  const known = new Map<string, Truth>();
  return cases.map(({ values, facts }) => {
    const read = JSON.stringify(keys.map((key) => values[key]));
    const before = known.get(read);
    if (before !== undefined) return before;
    const { result } = evaluateCondition(condition, facts, world.profile);
    known.set(read, result);
    return result;
  });
};

/** What the members of a list come to together: one that decides, else unknown where one is, else what all of them are. */
export const combinedTruths = (
  kind: 'all' | 'any',
  members: readonly (readonly Truth[])[],
): readonly Truth[] => {
  const decisive = kind === 'any';
  return (members[0] ?? []).map((_, index) => {
    let result: Truth = !decisive;
    for (const member of members) {
      const truth = member[index];
      if (truth === decisive) return decisive;
      if (truth === 'unknown') result = 'unknown';
    }
    return result;
  });
};

export const negatedTruths = (truths: readonly Truth[]): readonly Truth[] =>
  truths.map((truth) => (truth === 'unknown' ? truth : !truth));
