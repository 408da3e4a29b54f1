import type { Escalation } from '../language/escalation.ts';
import type { Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import { suggest } from '../parse/suggest.ts';
import type { TestCase } from './rule-tests.ts';
import type { TestFinding } from './test-finding.ts';

/** The rules that a case is of. */
export interface TestedRules {
  readonly rating: Rating | null;
  readonly escalation: Escalation | null;
}

/** Finds the rules that a case names, and the one rating that its escalation follows. */
export const testedRules = (
  test: TestCase,
  ruleSet: RuleSet,
  path: Path,
): TestedRules & { readonly findings: readonly TestFinding[] } => {
  const findings: TestFinding[] = [];
  const find = <R extends { readonly id: string }>(
    what: 'rating' | 'escalation',
    rules: readonly R[],
  ): R | null => {
    const name = test[what];
    if (name === undefined) return null;
    const found = rules.find(({ id }) => id === name) ?? null;
    const expected = rules.map(({ id }) => id);
    if (found === null) {
      const suggestion = suggest(name, expected);
      findings.push({ code: 'test-name-unknown', path: [...path, what], what, name, expected, suggestion });
    }
    return found;
  };
  const escalation = find('escalation', ruleSet.escalations);
  const rating = find('rating', ruleSet.ratings) ?? onlyRatingOf(test, escalation, ruleSet);
  if (test.rating === undefined && test.escalation === undefined)
    findings.push({ code: 'test-of-nothing', path });
  return { rating, escalation, findings };
};

/** The rating that an escalation follows, where it names just one. */
const onlyRatingOf = (test: TestCase, escalation: Escalation | null, ruleSet: RuleSet): Rating | null => {
  if (test.rating !== undefined || escalation === null || !('ratings' in escalation.for)) return null;
  const [name, ...others] = escalation.for.ratings;
  return others.length > 0 ? null : (ruleSet.ratings.find(({ id }) => id === name) ?? null);
};
