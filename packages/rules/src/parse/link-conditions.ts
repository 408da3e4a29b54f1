import type { Condition } from '../language/condition.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';

type Named = Readonly<Record<string, Condition>>;

/**
 * Puts beside each use of a named condition what the name means. `checkNamedConditions` has seen that every name means
 * something, none itself, and that together they are not too large.
 */
export const linkConditions = (ruleSet: RuleSet): RuleSet => {
  const linked = new Map<string, Condition>();
  const link = (condition: Condition): Condition => {
    if ('all' in condition) return { ...condition, all: condition.all.map(link) };
    if ('any' in condition) return { ...condition, any: condition.any.map(link) };
    if ('not' in condition) return { ...condition, not: link(condition.not) };
    return 'condition' in condition ? { ...condition, means: meaningOf(condition.condition) } : condition;
  };
  const meaningOf = (name: string): Condition => {
    const before = linked.get(name);
    if (before !== undefined) return before;
    const written = ruleSet.conditions[name];
    if (written === undefined)
      throw new Error(`condition ${name} is not in the rule set: it was not checked`);
    const means = link(written);
    linked.set(name, means);
    return means;
  };
  const linkForm = (rating: Rating): Rating =>
    'bands' in rating
      ? { ...rating, bands: rating.bands.map((band) => ({ ...band, when: link(band.when) })) }
      : rating;
  return {
    ...ruleSet,
    conditions: mapConditions(ruleSet.conditions, link),
    ratings: ruleSet.ratings.map((rating) => {
      const { reading } = rating;
      if (reading?.means === undefined) return linkForm(rating);
      const means = reading.means.map((each) => ({ ...each, rating: linkForm(each.rating) }));
      return linkForm({ ...rating, reading: { ...reading, means } });
    }),
    duties: ruleSet.duties.map((duty) =>
      duty.when === undefined ? duty : { ...duty, when: link(duty.when) },
    ),
    escalations: ruleSet.escalations.map((escalation) => ({
      ...escalation,
      raise: { ...escalation.raise, when: link(escalation.raise.when) },
      clear: { ...escalation.clear, when: link(escalation.clear.when) },
    })),
  };
};

const mapConditions = (named: Named, link: (condition: Condition) => Condition): Named =>
  Object.fromEntries(Object.entries(named).map(([name, condition]) => [name, link(condition)]));
