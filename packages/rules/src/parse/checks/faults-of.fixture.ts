import smallestDraft from '../../fixtures/smallest-draft.json' with { type: 'json' };
import { parseRuleSet } from '../parse-rule-set.ts';
import type { RuleContext } from '../rule-context.ts';
import { sayRuleFinding } from '../say-rule-finding.ts';

/** What a rule set with these parts is refused for, each after its path. */
export const faultsOf = (parts: object, context: RuleContext = {}): readonly string[] => {
  const parsed = parseRuleSet({ ...smallestDraft, ...parts }, context);
  return parsed.ok
    ? []
    : parsed.findings.map(
        (finding) => `${finding.path.join('/')} ${finding.code}: ${sayRuleFinding(finding)}`,
      );
};

/** What a rating of a metric's figures by the month is refused for. */
export const faultsOfRating = (form: object, context?: RuleContext): readonly string[] =>
  faultsOf({ ratings: [{ id: 'r', for: { metrics: ['m.one'], windows: ['month'] }, ...form }] }, context);
