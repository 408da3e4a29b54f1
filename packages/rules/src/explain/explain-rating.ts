import type { Maybe, Rag, Reason, Status } from '@ragstone/rag';
import { chooseBand, notRated } from '../evaluate/choose-band.ts';
import { evaluateLeaf } from '../evaluate/evaluate-leaf.ts';
import { combine, type Evaluation, negate } from '../evaluate/evaluation.ts';
import { misfitOfRating } from '../evaluate/misfit-of-rating.ts';
import type { ComparedWith } from '../evaluate/resolve-operand.ts';
import { expandRating } from '../expand/expand-rating.ts';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import type { Condition, Operand, Operator } from '../language/condition.ts';
import type { FactReference } from '../language/fact-reference.ts';
import type { Rating } from '../language/rating.ts';

/** Why a rating came out as it did: every band from the top with its condition and every value. Plain JSON. */
export interface Explanation {
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
  /** The place of the chosen band in `bands`, from 0; null where none was chosen. */
  readonly band: number | null;
  /** Empty where the rating cannot be applied to the subject at all; `reasons` says why. */
  readonly bands: readonly ExplainedBand[];
}

export interface ExplainedBand {
  readonly status: Rag | null;
  readonly outcome: string | null;
  readonly chosen: boolean;
  readonly when: ExplainedCondition;
}

/** A condition and what it came to. `reasons` is empty unless the result is unknown. */
export type ExplainedCondition =
  | (Evaluation & { readonly kind: 'all' | 'any'; readonly members: readonly ExplainedCondition[] })
  | (Evaluation & { readonly kind: 'not'; readonly member: ExplainedCondition })
  | (Evaluation & { readonly kind: 'named'; readonly condition: string; readonly member: ExplainedCondition })
  | ExplainedLeaf;

export interface ExplainedLeaf extends Evaluation, FactReference {
  readonly kind: 'leaf';
  readonly operator: Operator;
  /** What the fact is compared with, as the rule has it. */
  readonly value: Operand;
  /** The fact's value, or why it is unknown. */
  readonly factResult: Maybe<FactValue>;
  /** What it was compared with, a tolerance or share worked out; both edges for `within`. */
  readonly valueResult: Maybe<ComparedWith>;
}

/** The same result as `rate`, with everything that led to it. */
export const explainRating = (rating: Rating, facts: Facts, profile: SubjectProfile): Explanation => {
  const misfit = misfitOfRating(rating, profile);
  if (misfit !== null) return { ...notRated([misfit]), bands: [] };
  const bands = expandRating(rating);
  const conditions = bands.map(({ when }) => explainCondition(when, facts, profile));
  const result = chooseBand(bands, conditions);
  return {
    ...result,
    bands: conditions.map((when, index) => ({
      status: bands[index]?.status ?? null,
      outcome: bands[index]?.outcome ?? null,
      chosen: index === result.band,
      when,
    })),
  };
};

/** A condition with the result of each of its parts; nothing is left out because something else decided. */
export const explainCondition = (
  condition: Condition,
  facts: Facts,
  profile: SubjectProfile,
): ExplainedCondition => {
  const explain = (member: Condition): ExplainedCondition => explainCondition(member, facts, profile);
  if ('all' in condition) return explained('all', condition.all.map(explain));
  if ('any' in condition) return explained('any', condition.any.map(explain));
  if ('not' in condition) {
    const member = explain(condition.not);
    return { kind: 'not', ...negate(member), member };
  }
  if ('means' in condition) {
    const member = explain(condition.means);
    const { result, reasons } = member;
    return { kind: 'named', condition: condition.condition, result, reasons, member };
  }
  const { note: _, ...leaf } = condition;
  return { kind: 'leaf', ...leaf, ...evaluateLeaf(condition, facts, profile) };
};

const explained = (kind: 'all' | 'any', members: readonly ExplainedCondition[]): ExplainedCondition => ({
  kind,
  ...combine(kind, members),
  members,
});
