import { type Condition, referenceOfOperand } from '../language/condition.ts';
import { type FactReference, factKey } from '../language/fact-reference.ts';
import type { Rating } from '../language/rating.ts';
import { expandRating } from './expand-rating.ts';

/** A rating is asked for every subject, and does not change. */
const known = new WeakMap<Rating, readonly FactReference[]>();

/** Every fact that a rating reads, each once: what a caller has to find out before it can be rated. */
export const referencesOf = (rating: Rating): readonly FactReference[] => {
  const references =
    known.get(rating) ?? onceEach(expandRating(rating).flatMap(({ when }) => referencesIn(when)));
  known.set(rating, references);
  return references;
};

/** Every fact that a condition reads, each once. */
export const referencesOfCondition = (condition: Condition): readonly FactReference[] =>
  onceEach(referencesIn(condition));

const onceEach = (references: readonly FactReference[]): readonly FactReference[] => [
  ...new Map(references.map((reference) => [factKey(reference), reference])).values(),
];

const referencesIn = (condition: Condition): readonly FactReference[] => {
  if ('all' in condition) return condition.all.flatMap(referencesIn);
  if ('any' in condition) return condition.any.flatMap(referencesIn);
  if ('not' in condition) return referencesIn(condition.not);
  if ('means' in condition) return referencesIn(condition.means);
  const other = referenceOfOperand(condition.value);
  return other === null ? [condition] : [condition, other];
};
