import { type Condition, referenceOfOperand } from '../../language/condition.ts';
import { factKey } from '../../language/fact-reference.ts';
import { leavesIn } from './leaves-in.ts';

/** The keys of all facts that a condition reads, each once, in their order. */
export const keysIn = (condition: Condition): readonly string[] => [
  ...new Set(
    leavesIn(condition).flatMap((leaf) =>
      [leaf, referenceOfOperand(leaf.value)].flatMap((each) => (each === null ? [] : [factKey(each)])),
    ),
  ),
];
