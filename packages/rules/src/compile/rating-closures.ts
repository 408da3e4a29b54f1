import { chooseBand } from '../evaluate/choose-band.ts';
import { combine, negate } from '../evaluate/evaluation.ts';
import type { ExplainedCondition, Explanation } from '../explain/explain-rating.ts';
import { bandChooser } from './band-chooser.ts';
import { codeOf } from './kleene-code.ts';
import { noReasons, operandOf, reasonsOfLeaf, type Slots, slotAt, truthOfLeaf } from './leaf-result.ts';
import type { PlannedCondition, RatingPlan } from './rating-plan.ts';

/** What is worked for one subject: the place of its band, or everything that led to it. */
export interface RatingWorks {
  readonly bandOf: (slots: Slots) => number;
  readonly explain: (slots: Slots) => Explanation;
}

/** The works of a rating without generated code. */
export const ratingClosures = (plan: RatingPlan): RatingWorks => {
  const explainers = plan.conditions.map((condition) => explainerOf(condition, plan));
  return {
    bandOf: bandChooser(
      plan,
      (leaf) => (slots: Slots) =>
        codeOf(truthOfLeaf(leaf, plan.profile, slotAt(slots, leaf.slot), operandOf(leaf, slots))),
    ),
    explain: (slots) => {
      const conditions = explainers.map((explain) => explain(slots));
      const result = chooseBand(plan.bands, conditions);
      return {
        ...result,
        bands: conditions.map((when, index) => ({
          status: plan.bands[index]?.status ?? null,
          outcome: plan.bands[index]?.outcome ?? null,
          chosen: index === result.band,
          when,
        })),
      };
    },
  };
};

const explainerOf = (
  condition: PlannedCondition,
  plan: RatingPlan,
): ((slots: Slots) => ExplainedCondition) => {
  if (condition.kind === 'leaf') {
    const { kind } = condition;
    return (slots) => {
      const factResult = slotAt(slots, condition.slot);
      const valueResult = operandOf(condition, slots);
      const result = truthOfLeaf(condition, plan.profile, factResult, valueResult);
      const reasons = result === 'unknown' ? reasonsOfLeaf(condition, factResult, valueResult) : noReasons;
      return { kind, ...condition.leaf, result, reasons, factResult, valueResult };
    };
  }
  if ('members' in condition) {
    const { kind } = condition;
    const explainers = condition.members.map((member) => explainerOf(member, plan));
    return (slots) => {
      const members = explainers.map((explain) => explain(slots));
      return { kind, ...combine(kind, members), members };
    };
  }
  const explain = explainerOf(condition.member, plan);
  if (condition.kind === 'not') {
    return (slots) => {
      const member = explain(slots);
      return { kind: 'not', ...negate(member), member };
    };
  }
  return (slots) => {
    const member = explain(slots);
    const { result, reasons } = member;
    return { kind: 'named', condition: condition.condition, result, reasons, member };
  };
};
