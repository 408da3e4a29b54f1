import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../value-at.ts';

/** Every rating that an escalation follows is one of the rule set, and has windows that can be counted. */
export const checkEscalatedRatings: RuleCheck = ({ input, ratings, escalations }) => {
  const written = valueAt(input, ['ratings']);
  const ids = (Array.isArray(written) ? written : [])
    .map((rating: unknown) => valueAt(rating, ['id']))
    .filter((id) => typeof id === 'string');
  return escalations.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (!('ratings' in value.for)) return [];
    return value.for.ratings.flatMap((name, index): readonly RuleFinding[] => {
      const at = [...path, 'for', 'ratings', index];
      if (name !== '*' && !ids.includes(name)) {
        const suggestion = suggest(name, ids);
        return [{ code: 'unknown-name', path: at, what: 'rating', name, expected: ids, suggestion }];
      }
      const followed = ratings.find((rating) => rating.value.id === name)?.value.for;
      return followed !== undefined && 'each' in followed
        ? [{ code: 'escalation-misfit', path: at, rating: name, kind: followed.each }]
        : [];
    });
  });
};
