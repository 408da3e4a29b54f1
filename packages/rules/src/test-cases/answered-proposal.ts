import type { RuleSet } from '../language/rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import { prepareCase } from './prepare-case.ts';
import type { Expected, ExpectedKey, TestCase } from './rule-tests.ts';
import { type AnsweredPeriod, runTestCase } from './run-test-case.ts';

/** A case of which only the question is known. */
export type Proposal = Omit<TestCase, 'expect' | 'confirmed'>;

/** The proposal with what the rules answer now; none where they cannot be asked so. */
export const answeredProposal = (
  proposal: Proposal,
  ruleSet: RuleSet,
  context: RuleContext,
): readonly TestCase[] => {
  // Something has to be expected of every period for a case to be one; the answer replaces it.
  const expect: Expected = proposal.escalation === undefined ? { outcome: 'none' } : { level: 0 };
  const asked = prepareCase({ ...proposal, expect, confirmed: false }, ruleSet, context, []);
  if (!asked.ok) return [];
  const answered = runTestCase(asked.prepared, ruleSet.figures);
  return [
    { ...proposal, expect: expectedFrom(answered, asked.prepared.escalation !== null), confirmed: false },
  ];
};

/** What is usual is not said: no reason, no route, and the words of a colour. */
const expectedFrom = (answered: readonly AnsweredPeriod[], isEscalation: boolean): Expected => {
  const all = (key: ExpectedKey): readonly string[] => answered.map(({ actual }) => actual[key] ?? 'none');
  const unlessNone = (key: ExpectedKey): Partial<Expected> =>
    all(key).every((word) => word === 'none') ? {} : { [key]: all(key).join(' ') };
  if (isEscalation)
    return { state: all('state').join(' '), level: all('level').join(' '), ...unlessNone('route') };
  const isUncoloured = answered.some(
    ({ actual }) => actual.status === 'not-rated' && actual.outcome !== 'none',
  );
  return {
    status: all('status').join(' '),
    ...(isUncoloured ? { outcome: all('outcome') } : {}),
    ...unlessNone('reasons'),
  };
};
