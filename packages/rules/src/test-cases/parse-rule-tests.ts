import type { RuleSet } from '../language/rule-set.ts';
import { checkSize } from '../parse/check-size.ts';
import { findingsOfIssues } from '../parse/findings-of-issues.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { suggest } from '../parse/suggest.ts';
import { prepareCase } from './prepare-case.ts';
import type { RuleTests } from './rule-tests.ts';
import { ruleTestsSchema } from './rule-tests-schema.ts';
import type { TestFinding } from './test-finding.ts';

export type ParsedRuleTests =
  | { readonly ok: true; readonly tests: RuleTests; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly findings: readonly TestFinding[] };

/**
 * Reads tests from parsed JSON and finds the rule set that they are of. Refused as a whole for any fault, with every
 * fault at once, each with its path: also for a rule, metric, fact or word that there is not, and for series of
 * different lengths.
 */
export const parseRuleTests = (
  input: unknown,
  ruleSets: readonly RuleSet[],
  context: RuleContext = {},
): ParsedRuleTests => {
  const tooLarge = checkSize(input);
  if (tooLarge !== null) return { ok: false, findings: [tooLarge] };
  const parsed = ruleTestsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, findings: findingsOfIssues(parsed.error.issues, input, context) };
  const { $schema: _, ...tests } = parsed.data;
  const found = ruleSetOf(tests, ruleSets);
  if ('code' in found) return { ok: false, findings: [found] };
  const findings = tests.cases.flatMap((test, index) => {
    const preparation = prepareCase(test, found, context, ['cases', index]);
    return preparation.ok ? [] : preparation.findings;
  });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, tests, ruleSet: found };
};

/** The version that is named, or the latest. */
const ruleSetOf = (
  { ruleSet: name, version }: RuleTests,
  ruleSets: readonly RuleSet[],
): RuleSet | TestFinding => {
  const versions = ruleSets.filter(({ id }) => id === name).sort((a, b) => b.version - a.version);
  const [latest] = versions;
  if (latest === undefined) {
    const expected = [...new Set(ruleSets.map(({ id }) => id))];
    const suggestion = suggest(name, expected);
    return { code: 'test-name-unknown', path: ['ruleSet'], what: 'rule set', name, expected, suggestion };
  }
  const found = version === undefined ? latest : versions.find((each) => each.version === version);
  return (
    found ?? {
      code: 'test-name-unknown',
      path: ['version'],
      what: 'version',
      name: String(version),
      expected: versions.map((each) => String(each.version)),
      suggestion: null,
    }
  );
};
