import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { metricSubjects } from '../metric-subject.ts';
import { ruleSetFor, workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';
import { everyRuleRatesSomething } from './every-rule-rates-something.ts';

const at = { ref: 'fixture.json', path: [] };
const rules = { ...ruleSetFor(), at };
const told = (more: Partial<Workspace>) => {
  const knowledge = knowledgeOn(workspaceOf([], more), '2026-06-15');
  return everyRuleRatesSomething(knowledge, metricSubjects(knowledge)).map(
    ({ code, at: where }) => `${code} ${where?.path.join('.')}`,
  );
};

test('rules of what is expected are in order, also where a later version rates all of their months', () => {
  expect(told({})).toEqual([]);
  expect(told({ ruleSets: [rules, { ...rules, version: 2 }] })).toEqual([]);
});

test('a rule set for years before the metrics begin is told once', () => {
  expect(told({ ruleSets: [{ ...rules, forPeriods: { from: '2015-04', to: '2016-03' } }] })).toEqual([
    'rule-set-rates-nothing forPeriods',
  ]);
});

test('so is a rating in windows that its metric cannot fill', () => {
  const [share, delay] = rules.ratings;
  if (share === undefined || delay === undefined) throw new Error('the fixture has two ratings');
  const weekly = { ...share, for: { metrics: ['share'], windows: ['week' as const] } };
  expect(told({ ruleSets: [{ ...rules, ratings: [weekly, delay] }] })).toEqual([
    'rating-rates-nothing ratings.0',
  ]);
});

test('a rule set without a rating or a duty is told; one that is for months to come is not', () => {
  expect(told({ ruleSets: [{ ...rules, ratings: [] }] })).toEqual(['rule-set-empty ratings']);
  expect(told({ ruleSets: [{ ...rules, forPeriods: { from: '2027-04' } }] })).toEqual([]);
});
