import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, ruleSetFor, workspaceOf } from './workspace.fixture.ts';

const judged = (before: object, restated?: 'latest-stands') => {
  const figures = [
    figureOf('target', 'share', '2025-10', 67),
    figureOf('actual', 'share', '2025-10', 66, { vintage: '2025-11-01', ...before }),
    figureOf('actual', 'share', '2025-10', 67),
  ];
  const ruleSet = ruleSetFor(restated === undefined ? {} : { restated });
  const ruleSets = [{ ...ruleSet, at: { ref: 'fixture.json', path: [] } }];
  return assess(workspaceOf(figures, { ruleSets }), { asOf: '2025-12-15' }).judgements.find(
    ({ metric, period }) => metric === 'share' && period === '2025-10',
  );
};

test('a figure that was known before under a worse final value is withdrawn, and both are said', () => {
  expect(judged({})).toMatchObject({
    status: 'not-rated',
    reasons: ['figures-conflict'],
    conflicts: [{ message: 'As known from 1 November 2025 it is 66.0% against 67.0%: amber, not green.' }],
  });
});

test('the latest stands where the rules trust it', () => {
  expect(judged({}, 'latest-stands')).toMatchObject({ status: 'green', conflicts: [] });
});

test.each([
  ['was provisional, and announced to change', { status: 'provisional' }],
  ['was under another unit’s label', { labelled: 'count' }],
  ['was on another basis', { basis: 'other' }],
  ['would decide the same', { value: 70 }],
])('nothing is withdrawn where the earlier one %s', (_, before) => {
  expect(judged(before)?.reasons).not.toContain('figures-conflict');
});
