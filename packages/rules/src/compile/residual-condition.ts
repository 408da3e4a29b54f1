import { type KleeneCode, negatedCode } from './kleene-code.ts';
import type { PlannedCondition, PlannedLeaf } from './rating-plan.ts';

/**
 * What is left of a condition once some of its leaves are known: a code where they decide it, the rest of it otherwise;
 * `in-three-values` where an unknown is left beside what is yet to be worked out.
 */
export type Residual = KleeneCode | PlannedCondition | 'in-three-values';

export const residualOf = (
  condition: PlannedCondition,
  codeOfLeaf: (leaf: PlannedLeaf) => KleeneCode | null,
): Residual => {
  if (condition.kind === 'leaf') return codeOfLeaf(condition) ?? condition;
  if (condition.kind === 'named') return residualOf(condition.member, codeOfLeaf);
  if (condition.kind === 'not') {
    const member = residualOf(condition.member, codeOfLeaf);
    if (typeof member === 'number') return negatedCode(member);
    return member === 'in-three-values' ? member : { kind: 'not', member };
  }
  const members = condition.members.map((member) => residualOf(member, codeOfLeaf));
  const decisive = condition.kind === 'any' ? 3 : 0;
  if (members.length === 0) return 1;
  if (members.includes(decisive)) return decisive;
  const open = members.filter((member): member is PlannedCondition => typeof member === 'object');
  if (members.includes('in-three-values')) return 'in-three-values';
  if (members.includes(1)) return open.length === 0 ? 1 : 'in-three-values';
  return open.length === 0 ? negatedCode(decisive) : { kind: condition.kind, members: open };
};
