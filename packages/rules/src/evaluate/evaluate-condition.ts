import type { Facts, SubjectProfile } from '../language/catalogue.ts';
import type { Condition } from '../language/condition.ts';
import { evaluateLeaf } from './evaluate-leaf.ts';
import { combine, type Evaluation, negate } from './evaluation.ts';

/** What a condition comes to for a subject: true, false, or unknown with every reason. */
export const evaluateCondition = (
  condition: Condition,
  facts: Facts,
  profile: SubjectProfile,
): Evaluation => {
  const evaluate = (member: Condition): Evaluation => evaluateCondition(member, facts, profile);
  if ('all' in condition) return combine('all', condition.all.map(evaluate));
  if ('any' in condition) return combine('any', condition.any.map(evaluate));
  if ('not' in condition) return negate(evaluate(condition.not));
  if ('means' in condition) return evaluate(condition.means);
  const { result, reasons } = evaluateLeaf(condition, facts, profile);
  return { result, reasons };
};
