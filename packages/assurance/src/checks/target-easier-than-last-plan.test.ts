import type { NamedTarget } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, metricsFor, plan, workspaceOf } from '../workspace.fixture.ts';
import { targetEasierThanLastPlan } from './target-easier-than-last-plan.ts';

const lastPlan: NamedTarget = {
  ...plan,
  id: 'last',
  title: 'The plan before',
  from: '2024-04',
  to: '2025-03',
};

const found = (
  figures: Parameters<typeof workspaceOf>[0],
  polarity: 'higher' | 'lower' | 'none' = 'lower',
  targets: readonly NamedTarget[] = [lastPlan, plan],
) => {
  const at = { ref: 'fixture.json', path: [] };
  const located = <T extends object>(records: readonly T[]) => records.map((each) => ({ ...each, at }));
  const workspace = workspaceOf(figures, {
    metrics: located(metricsFor(polarity)),
    targets: located(targets),
  });
  return targetEasierThanLastPlan(knowledgeOn(workspace, '2025-12-15'));
};

const target = (period: string, value: number, more = {}) => figureOf('target', 'share', period, value, more);
const pair = (before: number, after: number, more = {}) => [
  target('2024-10', before),
  target('2025-10', after, more),
];

test('a plan that asks for less than the one before is told once, with both targets and their lines', () => {
  expect(
    found([
      ...pair(30, 39, { source: { document: 'paper', line: 7 } }),
      target('2024-11', 30, { source: { document: 'earlier', line: 4 } }),
      target('2025-11', 40, { source: { document: 'paper', line: 8 } }),
      target('2024-12', 30),
      target('2025-12', 29),
    ]),
  ).toMatchObject([
    {
      code: 'target-easier-than-last-plan',
      severity: 'warning',
      subject: { metric: 'share', place: 'E10000018', period: '2025-11', basis: 'form' },
      source: { document: 'paper', line: 8 },
      message: expect.stringContaining(
        'The plan asks for less than the plan before it did in 2 of 3 periods: October to November 2025. The last is 40.0%, and was 30.0% a year before (document earlier, line 4).',
      ),
      figures: {
        target: 40,
        before: 30,
        beforeDocument: 'earlier',
        beforeLine: 4,
        periods: 2,
        compared: 3,
      },
    },
  ]);
});

test.each([
  ['as much as the plan before', pair(30, 30), 'lower'],
  ['more than the plan before', pair(30, 29), 'lower'],
  ['another value where neither way is better', pair(30, 39), 'none'],
  ['less only as its rounding allows', pair(30, 30.1), 'lower'],
  ['less under another unit', pair(30, 39, { labelled: 'days' }), 'lower'],
  ['less of other people', pair(30, 39, { breakdown: { sex: 'female' } }), 'lower'],
  ['less on another basis', pair(30, 39, { basis: 'other' }), 'lower'],
  ['something of which the plan before said nothing', pair(30, 39).slice(1), 'lower'],
] as const)('a plan that asks for %s is left alone', (_, figures, polarity) => {
  expect(found(figures, polarity)).toEqual([]);
});

test('one plan over two years is no plan after another', () => {
  expect(found(pair(30, 39), 'lower', [{ ...plan, from: '2024-04' }])).toEqual([]);
  expect(found(pair(30, 39), 'lower', [plan])).toEqual([]);
});

test('a floor is easier where it is lower, whatever the metric says', () => {
  const floors = [lastPlan, plan].map((each) => ({ ...each, test: 'floor' as const }));
  expect(found(pair(30, 39), 'lower', floors)).toEqual([]);
  expect(found(pair(39, 30), 'lower', floors)).toHaveLength(1);
});

test('a floor after a ceiling is neither easier nor harder', () => {
  const turned = [
    { ...lastPlan, test: 'ceiling' as const },
    { ...plan, test: 'floor' as const },
  ];
  expect(found(pair(39, 30), 'lower', turned)).toEqual([]);
});
