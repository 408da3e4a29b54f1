import type { RuleSet } from '../language/rule-set.ts';
import { checkSize } from '../parse/check-size.ts';
import { findingsOfIssues } from '../parse/findings-of-issues.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { suggest } from '../parse/suggest.ts';
import { valueAt } from '../parse/value-at.ts';
import { prepareCase } from './prepare-case.ts';
import type { RuleTests } from './rule-tests.ts';
import { ruleTestsSchema, testCaseSchema } from './rule-tests-schema.ts';
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
  const found = ruleSetOf(input, ruleSets);
  const findings = [
    ...findingsOfIssues(parsed.error?.issues ?? [], input, context),
    ...(found === null ? [] : 'code' in found ? [found] : casesFindings(input, found, context)),
  ];
  if (!parsed.success || found === null || 'code' in found || findings.length > 0) {
    return { ok: false, findings };
  }
  const { $schema: _, ...tests } = parsed.data;
  return { ok: true, tests, ruleSet: found };
};

/** What is wrong with each case that can be read: a fault in one hides none in another. */
const casesFindings = (input: unknown, ruleSet: RuleSet, context: RuleContext): readonly TestFinding[] => {
  const cases = valueAt(input, ['cases']);
  return (Array.isArray(cases) ? cases : []).flatMap((written, index) => {
    const test = testCaseSchema.safeParse(written);
    if (!test.success) return [];
    const preparation = prepareCase(test.data, ruleSet, context, ['cases', index]);
    return preparation.ok ? [] : preparation.findings;
  });
};

/** The version that is named, or the latest; null where the input names none in a form that can be read. */
const ruleSetOf = (input: unknown, ruleSets: readonly RuleSet[]): RuleSet | TestFinding | null => {
  const name = valueAt(input, ['ruleSet']);
  const version = valueAt(input, ['version']);
  if (typeof name !== 'string') return null;
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
