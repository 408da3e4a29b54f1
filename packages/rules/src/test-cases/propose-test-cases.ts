import type { RuleSet } from '../language/rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { answeredProposal } from './answered-proposal.ts';
import { proposeEscalationCases } from './propose-escalation-cases.ts';
import { proposeRatingCases } from './propose-rating-cases.ts';
import type { RuleTests, TestCase } from './rule-tests.ts';
import { runRuleTests } from './run-rule-tests.ts';

/**
 * Cases that the tests lack, with what the rules answer now, for a person to confirm: each has `"confirmed": false`. For
 * a rating, a figure just below, on and just above each threshold, each word that it asks for, and a gap in each fact;
 * for an escalation, one period less than each count, just the count, and one met between. What a confirmed case has
 * tried is not proposed again. A rating of metrics that the context does not know is left out: it has no units.
 */
export const proposeTestCases = (
  ruleSet: RuleSet,
  tests: RuleTests | null,
  context: RuleContext = {},
): readonly TestCase[] => {
  const written = tests ?? { ruleSet: ruleSet.id, cases: [] };
  const { coverage } = runRuleTests(ruleSet, written, context);
  const confirmed = written.cases.filter((each) => each.confirmed);
  return [
    ...ruleSet.ratings.flatMap((rating, index) => {
      const covered = coverage.ratings[index];
      return covered === undefined ? [] : proposeRatingCases(rating, covered, ruleSet, context);
    }),
    ...ruleSet.escalations.flatMap((escalation) =>
      proposeEscalationCases(escalation, confirmed, ruleSet, context),
    ),
  ].flatMap((proposal) => answeredProposal(proposal, ruleSet, context));
};
