import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { figureOf, ruleSetFor, workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';

const at = { ref: 'fixture.json', path: [] };
const unrated = (more: Partial<Workspace>) =>
  assess(workspaceOf([figureOf('actual', 'share', '2025-11', 84)], more), { asOf: '2025-12-15' })
    .findings.filter((finding) => finding.code === 'headline-not-rated')
    .map(({ subject, severity }) => `${severity} ${subject.metric} ${subject.period}`);

test('a headline metric that a rule rates is in the count', () => {
  expect(unrated({})).toEqual([]);
});

test('one whose rating was taken out is told, and what is worked out from its figures is still rated', () => {
  const { ratings, ...rest } = ruleSetFor();
  const without = { ...rest, ratings: ratings.filter((each) => each.id !== 'share'), at };
  expect(unrated({ ruleSets: [without] })).toEqual(['error share 2025-11']);
});

test('so is every one whose rule set is for other years, or is not there', () => {
  const earlier = { ...ruleSetFor(), forPeriods: { from: '2024-04', to: '2025-03' }, at };
  for (const ruleSets of [[earlier], []])
    expect(unrated({ ruleSets })).toEqual(['error delay 2025-11', 'error share 2025-11']);
});
