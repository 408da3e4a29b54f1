import type { Period } from '@ragstone/calendar';
import { known, unknown } from '@ragstone/rag';
import { type EscalatedPeriod, foldEscalation } from '../escalate/fold-escalation.ts';
import { type Explanation, explainRating } from '../explain/explain-rating.ts';
import type { Facts } from '../language/catalogue.ts';
import type { FigurePolicies } from '../language/rule-set.ts';
import { factsOfPeriod } from './facts-of-period.ts';
import type { PreparedCase, PreparedPeriod } from './prepare-case.ts';
import { type ExpectedKey, expectedKeys } from './rule-tests.ts';

/** What the rules answered about one period, and in which of its expectations that differs. */
export interface AnsweredPeriod {
  readonly period: Period;
  readonly facts: Facts;
  readonly explanation: Explanation | null;
  readonly escalated: EscalatedPeriod | null;
  readonly actual: Readonly<Partial<Record<ExpectedKey, string>>>;
  readonly differs: readonly ExpectedKey[];
}

/** Runs a prepared case: each period is rated, and the escalation is the fold over all of them. */
export const runTestCase = (test: PreparedCase, policies: FigurePolicies): readonly AnsweredPeriod[] => {
  const rated = test.periods.map((period) => ratePeriod(period, test, policies));
  const escalated =
    test.escalation === null ? [] : foldEscalation(test.escalation, rated.map(reportedOf), test.profile);
  return test.periods.map(({ period, expected }, index) => {
    const { facts = {}, explanation = null } = rated[index] ?? {};
    const state = escalated[index] ?? null;
    const actual = answerOf(explanation, state);
    const differs = expectedKeys.filter(
      (key) => expected[key] !== undefined && !isSameAnswer(key, expected[key], actual[key]),
    );
    return { period, facts, explanation, escalated: state, actual, differs };
  });
};

interface RatedPeriod {
  readonly period: Period;
  readonly facts: Facts;
  readonly provisional: boolean;
  readonly explanation: Explanation | null;
}

/** A window with months missing may show a miss, never a pass: what is there decides only where it is red. */
const ratePeriod = (period: PreparedPeriod, test: PreparedCase, policies: FigurePolicies): RatedPeriod => {
  const { whole, onMonthsThere, provisional } = factsOfPeriod(period, test, policies);
  const { rating, profile } = test;
  const rated = (facts: Facts): RatedPeriod => ({
    period: period.period,
    facts,
    provisional,
    explanation: rating === null ? null : explainRating(rating, facts, profile),
  });
  const onWhole = rated(whole);
  if (onMonthsThere === null || policies.partWindow !== 'compare-same-months') return onWhole;
  if (onWhole.explanation?.status !== 'not-rated') return onWhole;
  const onParts = rated(onMonthsThere);
  return onParts.explanation?.status === 'red' ? onParts : onWhole;
};

/** The colour is a fact for an escalation, unless the case gives it. */
const reportedOf = ({ period, facts, provisional, explanation }: RatedPeriod) => {
  if (explanation === null || Object.hasOwn(facts, 'status')) return { period, facts, provisional };
  const { status, reasons } = explanation;
  const [first = 'no-rule', ...rest] = reasons;
  const fact = status === 'not-rated' ? unknown(first, ...rest) : known(status);
  return { period, provisional, facts: { ...facts, status: fact } };
};

const answerOf = (
  explanation: Explanation | null,
  state: EscalatedPeriod | null,
): AnsweredPeriod['actual'] => ({
  ...(explanation && {
    status: explanation.status,
    outcome: explanation.outcome ?? 'none',
    reasons: explanation.reasons.join('+') || 'none',
  }),
  ...(state && { state: state.standing, level: String(state.level), route: state.route ?? 'none' }),
});

/** Reasons are the same in any order. */
const isSameAnswer = (key: ExpectedKey, expected: string, actual: string | undefined): boolean =>
  key === 'reasons'
    ? expected.split('+').sort().join('+') === actual?.split('+').sort().join('+')
    : expected === actual;
