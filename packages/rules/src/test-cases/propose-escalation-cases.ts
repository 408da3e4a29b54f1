import type { FactValue } from '../language/catalogue.ts';
import type { Condition, Leaf } from '../language/condition.ts';
import type { Escalation } from '../language/escalation.ts';
import { factKey } from '../language/fact-reference.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import type { Proposal } from './answered-proposal.ts';
import { prepareCase } from './prepare-case.ts';
import type { TestCase } from './rule-tests.ts';
import { runTestCase } from './run-test-case.ts';

/**
 * For every count of an escalation: one period less, just so many, and one met between. Only where one fact that is
 * words, or true or false, both raises and clears it: of other conditions nobody can tell which figures would.
 */
export const proposeEscalationCases = (
  escalation: Escalation,
  confirmed: readonly TestCase[],
  ruleSet: RuleSet,
  context: RuleContext,
): readonly Proposal[] => {
  const raising = asksFor(escalation.raise.when);
  const clearing = asksFor(escalation.clear.when);
  if (raising === null || clearing === null || raising.key !== clearing.key) return [];
  const tried = confirmed
    .filter((each) => each.escalation === escalation.id)
    .map((each) => patternOf(each, raising.key, ruleSet, context));
  const words: Readonly<Record<Step, string>> = {
    R: String(raising.value),
    C: String(clearing.value),
    _: '_',
  };
  return questionsOf(escalation)
    .filter(({ steps }) => {
      const pattern = steps.map((step) => words[step]).join(' ');
      return !tried.some((each) => each === pattern || each.startsWith(`${pattern} `));
    })
    .map(({ says, steps }) => ({
      says,
      escalation: escalation.id,
      given: { [raising.key]: steps.map((step) => words[step]).join(' ') },
    }));
};

/** A period that raises, one that clears, and one that cannot be judged. */
type Step = 'R' | 'C' | '_';

interface Question {
  readonly says: string;
  readonly steps: readonly Step[];
}

const questionsOf = ({ raise, levels = [], clear }: Escalation): readonly Question[] => {
  const counts = [...new Set([raise.inARow ?? 1, ...levels.map(({ after }) => after.inARow ?? 1)])].sort(
    (a, b) => a - b,
  );
  const most = counts.at(-1) ?? 1;
  const toClear = clear.inARow ?? 1;
  const times = (count: number, step: Step): readonly Step[] => Array.from({ length: count }, () => step);
  return [
    ...counts.flatMap((count): readonly Question[] => [
      ...(count === 1
        ? []
        : [{ says: `One less than ${count} in a row`, steps: [...times(count - 1, 'R'), 'C' as const] }]),
      { says: `Just ${count} in a row`, steps: times(count, 'R') },
      ...(count === 1
        ? []
        : [
            { says: `${count} with one met between`, steps: [...times(count - 1, 'R'), 'C', 'R'] as const },
            {
              says: `${count} with one unknown between`,
              steps: [...times(count - 1, 'R'), '_', 'R'] as const,
            },
          ]),
    ]),
    ...(toClear === 1
      ? []
      : [
          {
            says: `One less than the ${toClear} in a row that clear it`,
            steps: [...times(most, 'R'), ...times(toClear - 1, 'C'), 'R'] as const,
          },
        ]),
    {
      says: `Just the ${toClear} in a row that clear it`,
      steps: [...times(most, 'R'), ...times(toClear, 'C')],
    },
  ];
};

interface AskedFact {
  readonly key: string;
  readonly value: FactValue;
}

/** The one fact that a condition asks for, where it is one word, or true or false. */
const asksFor = (condition: Condition): AskedFact | null => {
  if ('means' in condition) return asksFor(condition.means);
  if (!('fact' in condition)) return null;
  const { operator, value }: Leaf = condition;
  if (
    (operator !== 'is' && operator !== 'equal') ||
    (typeof value !== 'string' && typeof value !== 'boolean')
  )
    return null;
  return { key: factKey(condition), value };
};

/** What a confirmed case has given or worked out of the fact, period by period. */
const patternOf = (test: TestCase, key: string, ruleSet: RuleSet, context: RuleContext): string => {
  const asked = prepareCase(test, ruleSet, context, []);
  if (!asked.ok) return '';
  return runTestCase(asked.prepared, ruleSet.figures)
    .map(({ facts, explanation }) => {
      const fact = facts[key];
      if (fact !== undefined) return fact.known ? String(fact.value) : '_';
      return key === 'status' && explanation !== null && explanation.status !== 'not-rated'
        ? explanation.status
        : '_';
    })
    .join(' ');
};
