import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { metricSubjects } from '../metric-subject.ts';
import { figureOf, plan, ruleSetFor, workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';
import { everyTargetIsForSomething } from './every-target-is-for-something.ts';

const at = { ref: 'fixture.json', path: [] };
const planned = figureOf('target', 'share', '2025-10', 86);
const told = (more: Partial<Workspace>) => {
  const knowledge = knowledgeOn(workspaceOf([planned], more), '2025-12-15');
  return everyTargetIsForSomething(knowledge, metricSubjects(knowledge)).map(
    ({ code, at: where }) => `${code} ${where?.path.join('.')}`,
  );
};

test('a target with figures, for the months of the rules, is in order', () => {
  expect(told({})).toEqual([]);
});

test('one on whose basis or for whose periods no number stands is told', () => {
  expect(told({ targets: [{ ...plan, basis: 'paper', at }] })).toEqual(['target-without-figures ']);
  expect(told({ targets: [{ ...plan, to: '2025-09', at }] })).toEqual(['target-without-figures ']);
});

test('one that is worked out from earlier figures needs none of its own', () => {
  const baseline = { from: 'same-period-last-year', plus: { points: 5 } };
  expect(told({ targets: [{ ...plan, basis: 'paper', baseline, at }] })).toEqual([]);
});

test('so is one that is for none of the months of the rules that judge by it, once', () => {
  const ruleSets = [{ ...ruleSetFor(), forPeriods: { from: '2026-04', to: '2027-03' }, at }];
  expect(told({ ruleSets })).toEqual(['target-for-other-periods ratings.0.againstTarget.target']);
});
