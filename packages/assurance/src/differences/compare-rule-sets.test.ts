import type { RuleSet } from '@ragstone/rules';
import { expect, test } from 'vitest';
import { figureOf, ruleSetFor, workspaceOf } from '../workspace.fixture.ts';
import { compareRuleSets } from './compare-rule-sets.ts';

const figures = [
  figureOf('actual', 'share', '2025-09', 88),
  figureOf('target', 'share', '2025-09', 87.5),
  figureOf('actual', 'share', '2025-10', 86),
  figureOf('target', 'share', '2025-10', 87.5),
  figureOf('actual', 'share', '2025-11', 84),
  figureOf('target', 'share', '2025-11', 87.5),
];
const withAmber = (points: number, version = 2): RuleSet => {
  const ruleSet = ruleSetFor();
  return {
    ...ruleSet,
    version,
    state: 'draft',
    ratings: ruleSet.ratings.map((rating) =>
      rating.id === 'share'
        ? {
            ...rating,
            for: { metrics: ['share'], windows: ['month'] },
            againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points } } },
          }
        : rating,
    ),
  };
};
const compare = (newer: RuleSet, older: RuleSet = withAmber(2, 1), asOf = '2025-12-31') =>
  compareRuleSets(workspaceOf(figures), older, newer, { asOf });

test('a narrower tolerance turns one amber red and changes nothing else', () => {
  const differences = compare(withAmber(1));
  expect(differences.changes).toMatchObject([
    {
      subject: { metric: 'share', place: 'E10000018', window: 'month', period: '2025-10' },
      title: 'Left on the ready date, Leicestershire',
      value: 86,
      target: 87.5,
      from: { status: 'amber' },
      to: { status: 'red' },
    },
  ]);
  expect(differences.transitions).toEqual([{ from: 'amber', to: 'red', count: 1 }]);
  expect(differences.compared - differences.unchanged).toBe(1);
});

test('the same rules change nothing, whatever their version and state', () => {
  expect(compare(withAmber(2)).changes).toEqual([]);
});

test('what only one of the two rates is absent from the other', () => {
  const fewer = withAmber(2);
  const without = { ...fewer, ratings: fewer.ratings.filter(({ id }) => id !== 'share') };
  const differences = compare(without);
  expect(differences.changes.find(({ subject }) => subject.period === '2025-09')).toMatchObject({
    from: { status: 'green' },
    to: { status: 'absent' },
  });
});

test('with what was known on an earlier day there is nothing to change', () => {
  expect(compare(withAmber(1), withAmber(2, 1), '2025-11-30').changes).toEqual([]);
});
