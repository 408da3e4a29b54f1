import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { explainJudgement } from './explain-judgement.ts';
import { reasonWordsOf } from './figure-reason-words.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';

const explained = (asOf: string) => {
  const workspace = workspaceOf([figureOf('target', 'share', '2025-10', 85, { vintage: '2025-04-01' })]);
  const judgement = assess(workspace, { asOf, explain: 'all' }).judgements.find(
    (each) => each.metric === 'share' && each.period === '2025-10',
  );
  return judgement === undefined ? '' : explainJudgement(judgement, workspace).join('\n');
};

test.each([
  ['2025-11-15', 'the figure is not yet due'],
  ['2025-12-15', 'the figure is overdue'],
  ['2026-06-15', 'the figure is long overdue'],
])('on %s a month without a figure is not rated because %s, said once', (asOf, reason) => {
  const text = explained(asOf);
  expect(text).toContain(`Why it is not rated: ${reason}.`);
  expect(text.match(/the figure is|no figure/g)).toHaveLength(1);
});

test('a figure is named by its metric, its way of counting and its row', () => {
  expect(explained('2025-11-15')).toMatch(
    /target of “[^”]+”, .+, October 2025: 85\.0%\. Document paper, line 1/,
  );
});

test('a figure that is printed only as a difference says so beside its number', () => {
  const difference = { value: -1.5, moreThan: 'actual' };
  const workspace = workspaceOf([figureOf('target', 'share', '2025-10', 85, { difference })]);
  const [judgement] = assess(workspace, { asOf: '2025-12-15', explain: 'all' }).judgements.filter(
    ({ metric, period }) => metric === 'share' && period === '2025-10',
  );
  expect(judgement && explainJudgement(judgement, workspace).join('\n')).toContain(
    '85.0% (printed as 1.5 percentage points less than the actual). Document paper, line 1',
  );
});

test.each([
  [85, 'its target is not yet due'],
  [null, 'the figure is not yet due'],
])('with %s for its figure, what is not yet due is named', (value, says) => {
  expect(reasonWordsOf({ value })['not-yet-due']).toBe(says);
});
