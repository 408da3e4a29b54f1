import { type KleeneCode, negatedCode, noBand, unknownBand } from './kleene-code.ts';
import type { PlannedCondition, PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** What a leaf comes to for the subject at a place, whatever a place is. */
export type LeafCodes<At> = (leaf: PlannedLeaf) => (at: At) => KleeneCode;

/** The place of the first true band if all above it are false, as closures. */
export const bandChooser = <At>(plan: RatingPlan, leafCodes: LeafCodes<At>): ((at: At) => number) => {
  const codes = plan.conditions.map((condition) => codeClosure(condition, leafCodes));
  return (at) => {
    let open = false;
    for (let band = 0; band < codes.length; band++) {
      const code = codes[band]?.(at);
      if (code === 3) return open ? unknownBand : band;
      open ||= code === 1;
    }
    return open ? unknownBand : noBand;
  };
};

const codeClosure = <At>(condition: PlannedCondition, leafCodes: LeafCodes<At>): ((at: At) => KleeneCode) => {
  if (condition.kind === 'leaf') return leafCodes(condition);
  if (condition.kind === 'named') return codeClosure(condition.member, leafCodes);
  if (condition.kind === 'not') {
    const member = codeClosure(condition.member, leafCodes);
    return (at) => negatedCode(member(at));
  }
  const members = condition.members.map((member) => codeClosure(member, leafCodes));
  // A list without members asks nothing, and is not true of everything.
  if (members.length === 0) return () => 1;
  const decisive = condition.kind === 'any' ? 3 : 0;
  return (at) => {
    let open = false;
    for (const member of members) {
      const code = member(at);
      if (code === decisive) return decisive;
      open ||= code === 1;
    }
    return open ? 1 : negatedCode(decisive);
  };
};
