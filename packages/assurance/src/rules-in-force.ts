import type { Day, Period } from '@ragstone/calendar';
import type { Located } from '@ragstone/rag';
import type { RuleSet } from '@ragstone/rules';

/**
 * Of each rule set every version that had been adopted by a day; where none had, its latest draft. Next year's version
 * does not end this year's: each rates the periods that it is for.
 */
export const ruleSetsInForce = (
  ruleSets: readonly Located<RuleSet>[],
  asOf: Day,
): readonly Located<RuleSet>[] => {
  const ids = [...new Set(ruleSets.map((ruleSet) => ruleSet.id))].sort();
  return ids.flatMap((id) => {
    const versions = ruleSets.filter((each) => each.id === id).sort((a, b) => b.version - a.version);
    const adopted = versions.filter(
      ({ state, adopted: adoption }) => state === 'adopted' && adoption !== undefined && adoption.on <= asOf,
    );
    return adopted.length > 0 ? adopted : versions.filter(({ state }) => state === 'draft').slice(0, 1);
  });
};

/** Whether a rule set is for a period: the period ends in one of its months. Months compare as their ids do. */
export const isFor = ({ forPeriods: { from, to } }: RuleSet, { last }: Period): boolean => {
  const month = last.slice(0, 7);
  return from <= month && (to === undefined || month <= to);
};

/** Whether a rule set rates a period: it is for it, and no higher version of it is. */
export const rates = (ruleSet: RuleSet, period: Period, inForce: readonly RuleSet[]): boolean =>
  isFor(ruleSet, period) &&
  !inForce.some(
    (other) => other.id === ruleSet.id && other.version > ruleSet.version && isFor(other, period),
  );

/** Of several versions of a rule set that are for a period, the highest. */
export const rulesFor = <R extends RuleSet>(inForce: readonly R[], period: Period): readonly R[] =>
  inForce.filter((ruleSet) => rates(ruleSet, period, inForce));
