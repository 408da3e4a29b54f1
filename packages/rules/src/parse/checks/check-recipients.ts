import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { valueAt } from '../value-at.ts';

/** What is adopted tells somebody: every level, or the escalation itself, has a route. A draft may not know yet. */
export const checkRecipients: RuleCheck = ({ input, escalations }) => {
  if (valueAt(input, ['state']) !== 'adopted') return [];
  return escalations.flatMap(({ value: { route, levels = [] }, path }): readonly RuleFinding[] => {
    if (levels.length === 0 && (route ?? null) === null) {
      return [{ code: 'recipient-missing', path: route === null ? [...path, 'route'] : path }];
    }
    return levels.flatMap((level, index): readonly RuleFinding[] =>
      level.route === null ? [{ code: 'recipient-missing', path: [...path, 'levels', index, 'route'] }] : [],
    );
  });
};
