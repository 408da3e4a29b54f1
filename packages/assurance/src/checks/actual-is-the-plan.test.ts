import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import { actualIsThePlan } from './actual-is-the-plan.ts';

const plan = ['2025-07', '2025-08', '2025-09'].map((month, index) =>
  figureOf('target', 'share', month, 84 + index),
);
const quarter = (value: number, basis: string) =>
  figureOf('actual', 'share', 'FY2025-26-Q2', value, { basis });

test('an actual of no standing method that is just what the plan comes to is an error', () => {
  const workspace = workspaceOf([...plan, quarter(85, 'covering-paper')]);
  expect(actualIsThePlan(knowledgeOn(workspace, '2025-12-15'))).toMatchObject([
    { code: 'actual-is-the-plan', severity: 'error', figures: { actual: 85, plan: 85 } },
  ]);
});

test('on the standing method it is a target met to the digit, and another number is another number', () => {
  for (const actual of [quarter(85, 'form'), quarter(85.1, 'covering-paper')]) {
    expect(actualIsThePlan(knowledgeOn(workspaceOf([...plan, actual]), '2025-12-15'))).toEqual([]);
  }
});
