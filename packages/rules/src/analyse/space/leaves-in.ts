import type { Condition, Leaf } from '../../language/condition.ts';

/** Every comparison that a condition comes to, those that it names included. */
export const leavesIn = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  if ('not' in condition) return leavesIn(condition.not);
  return 'means' in condition ? leavesIn(condition.means) : [condition];
};
