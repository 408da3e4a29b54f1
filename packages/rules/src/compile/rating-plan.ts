import type { Reason } from '@ragstone/rag';
import { standingReasonsOf } from '../evaluate/evaluate-leaf.ts';
import { misfitOfRating } from '../evaluate/misfit-of-rating.ts';
import { expandRating } from '../expand/expand-rating.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import { type Condition, type Leaf, referenceOfOperand } from '../language/condition.ts';
import { type FactReference, factKey } from '../language/fact-reference.ts';
import type { Band, Rating } from '../language/rating.ts';
import { type PlannedOperand, planOperand } from './planned-operand.ts';

/** A rating worked out as far as it can be without facts. A slot is the place of a fact's key in `keys`. */
export interface RatingPlan {
  readonly profile: SubjectProfile;
  /** Why the rating cannot be applied to such a subject at all. */
  readonly misfit: Reason | null;
  readonly keys: readonly string[];
  readonly bands: readonly Band[];
  /** What each band asks. */
  readonly conditions: readonly PlannedCondition[];
  readonly leaves: readonly PlannedLeaf[];
}

export type PlannedCondition =
  | { readonly kind: 'all' | 'any'; readonly members: readonly PlannedCondition[] }
  | { readonly kind: 'not'; readonly member: PlannedCondition }
  | { readonly kind: 'named'; readonly condition: string; readonly member: PlannedCondition }
  | PlannedLeaf;

export interface PlannedLeaf {
  readonly kind: 'leaf';
  /** Its place among the leaves of the rating. */
  readonly index: number;
  /** As the rule has it, without its note. */
  readonly leaf: Leaf;
  readonly slot: number;
  readonly operand: PlannedOperand;
  /** Why it is unknown whatever the facts are. */
  readonly standing: readonly Reason[];
}

export const planRating = (rating: Rating, profile: SubjectProfile): RatingPlan => {
  const misfit = misfitOfRating(rating, profile);
  const bands = misfit === null ? expandRating(rating) : [];
  const slots = new Map<string, number>();
  const leaves: PlannedLeaf[] = [];
  const slotOf = (reference: FactReference): number => {
    const key = factKey(reference);
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return slot;
  };
  const plan = (condition: Condition): PlannedCondition => {
    if ('all' in condition) return { kind: 'all', members: condition.all.map(plan) };
    if ('any' in condition) return { kind: 'any', members: condition.any.map(plan) };
    if ('not' in condition) return { kind: 'not', member: plan(condition.not) };
    if ('means' in condition)
      return { kind: 'named', condition: condition.condition, member: plan(condition.means) };
    const { note: _, ...leaf } = condition;
    const other = referenceOfOperand(leaf.value);
    const planned: PlannedLeaf = {
      kind: 'leaf',
      index: leaves.length,
      leaf,
      slot: slotOf(leaf),
      operand: planOperand(leaf, other === null ? null : { reference: other, slot: slotOf(other) }, profile),
      standing: standingReasonsOf(leaf, profile),
    };
    leaves.push(planned);
    return planned;
  };
  const conditions = bands.map(({ when }) => plan(when));
  return { profile, misfit, keys: [...slots.keys()], bands, conditions, leaves };
};
