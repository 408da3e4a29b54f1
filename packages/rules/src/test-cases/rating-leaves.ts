import { expandRating } from '../expand/expand-rating.ts';
import type { ExplainedCondition, ExplainedLeaf } from '../explain/explain-rating.ts';
import type { Condition, Leaf } from '../language/condition.ts';
import { factKey } from '../language/fact-reference.ts';
import type { Rating } from '../language/rating.ts';

/** A comparison under a name of its own: the same comparison in two bands is one. */
export interface NamedLeaf {
  readonly key: string;
  readonly leaf: Leaf;
}

/** The comparisons of each band, in the order in which an explanation has them. */
export const leavesOfBands = (rating: Rating): readonly (readonly NamedLeaf[])[] =>
  expandRating(rating).map(({ when }) =>
    leavesIn(when).map((leaf) => ({
      key: JSON.stringify([factKey(leaf), leaf.operator, leaf.value]),
      leaf,
    })),
  );

const leavesIn = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  if ('not' in condition) return leavesIn(condition.not);
  return 'means' in condition ? leavesIn(condition.means) : [condition];
};

/** The same comparisons as they came out. */
export const explainedLeaves = (condition: ExplainedCondition): readonly ExplainedLeaf[] => {
  if (condition.kind === 'leaf') return [condition];
  return 'member' in condition
    ? explainedLeaves(condition.member)
    : condition.members.flatMap(explainedLeaves);
};
