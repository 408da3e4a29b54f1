import { sayTransition } from '../escalate/say-transition.ts';
import { sayExplanation } from '../explain/say-explanation.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { type Coverage, recordCoverage } from './coverage.ts';
import { type PreparedCase, prepareCase } from './prepare-case.ts';
import type { ExpectedKey, RuleTests, TestCase } from './rule-tests.ts';
import { type AnsweredPeriod, runTestCase } from './run-test-case.ts';
import { sayTestFinding } from './say-test-finding.ts';

/**
 * `unconfirmed`: nobody has said that the expectation is what is meant. `refused`: the case does not fit the rule set
 * that it is run against, such as one whose rating is gone.
 */
export type TestVerdict = 'passed' | 'failed' | 'unconfirmed' | 'refused';

export interface TestedPeriod {
  /** The period's id. */
  readonly period: string;
  /** The facts as the case has them, by name. */
  readonly given: Readonly<Record<string, string>>;
  readonly expected: Readonly<Partial<Record<ExpectedKey, string>>>;
  readonly actual: Readonly<Partial<Record<ExpectedKey, string>>>;
  readonly differs: readonly ExpectedKey[];
  /** Why the answer is what it is, in sentences; only where it differs. */
  readonly why: readonly string[];
}

export interface TestResult {
  /** The place of the case in the file, from 0. */
  readonly case: number;
  readonly says: string;
  readonly rating: string | null;
  readonly escalation: string | null;
  readonly verdict: TestVerdict;
  readonly periods: readonly TestedPeriod[];
  /** Why it was refused. */
  readonly refusals: readonly string[];
}

export interface TestResults {
  readonly ruleSet: { readonly id: string; readonly version: number };
  readonly cases: readonly TestResult[];
  readonly counts: Readonly<Record<TestVerdict, number>>;
  /** What the confirmed cases have exercised. */
  readonly coverage: Coverage;
}

/** Runs every case against the rule set. Plain JSON, and the same from the same inputs. */
export const runRuleTests = (ruleSet: RuleSet, tests: RuleTests, context: RuleContext = {}): TestResults => {
  const recorder = recordCoverage(ruleSet);
  const cases = tests.cases.map((test, index): TestResult => {
    const preparation = prepareCase(test, ruleSet, context, ['cases', index]);
    const head = { case: index, says: test.says };
    if (!preparation.ok) {
      const refusals = preparation.findings.map(sayTestFinding);
      const named = { rating: test.rating ?? null, escalation: test.escalation ?? null };
      return { ...head, ...named, verdict: 'refused', periods: [], refusals };
    }
    const { prepared } = preparation;
    const answered = runTestCase(prepared, ruleSet.figures);
    if (test.confirmed) {
      for (const answer of answered) recorder.add(answer, prepared);
    }
    return {
      ...head,
      rating: prepared.rating?.id ?? null,
      escalation: prepared.escalation?.id ?? null,
      verdict: verdictOf(test, answered),
      periods: answered.map((answer, at) => testedPeriod(answer, prepared, at)),
      refusals: [],
    };
  });
  const count = (verdict: TestVerdict): number => cases.filter((each) => each.verdict === verdict).length;
  return {
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    cases,
    counts: {
      passed: count('passed'),
      failed: count('failed'),
      unconfirmed: count('unconfirmed'),
      refused: count('refused'),
    },
    coverage: recorder.result(),
  };
};

/** The exit code of a run: 1 where a confirmed case failed or could not be run, otherwise 0. */
export const exitCodeOfTests = ({ counts }: Pick<TestResults, 'counts'>): 0 | 1 =>
  counts.failed + counts.refused > 0 ? 1 : 0;

const verdictOf = ({ confirmed }: TestCase, answered: readonly AnsweredPeriod[]): TestVerdict => {
  if (!confirmed) return 'unconfirmed';
  return answered.some(({ differs }) => differs.length > 0) ? 'failed' : 'passed';
};

const testedPeriod = (answer: AnsweredPeriod, prepared: PreparedCase, index: number): TestedPeriod => {
  const { given = {}, expected = {} } = prepared.periods[index] ?? {};
  return {
    period: answer.period.id,
    given: Object.fromEntries(
      Object.entries(given).map(([key, { value, marks }]) => [
        key,
        [value === null ? '_' : String(value), ...marks.map((mark) => mark.charAt(0))].join('*'),
      ]),
    ),
    expected,
    actual: answer.actual,
    differs: answer.differs,
    why: answer.differs.length === 0 ? [] : whyOf(answer, prepared),
  };
};

const whyOf = (
  { facts, escalated, differs }: AnsweredPeriod,
  { rating, escalation, profile }: PreparedCase,
): readonly string[] => {
  const isOfRating = differs.some((key) => key === 'status' || key === 'outcome' || key === 'reasons');
  const said = rating === null || !isOfRating ? [] : sayExplanation(rating, facts, profile);
  if (escalation === null || !differs.some((key) => key === 'state' || key === 'level' || key === 'route')) {
    return said;
  }
  const changes = (escalated?.transitions ?? []).map((each) => sentence(sayTransition(each, escalation)));
  return [...said, ...(changes.length > 0 ? changes : ['Nothing changed in this period.'])];
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
