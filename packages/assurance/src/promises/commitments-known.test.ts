import type { Figure, Metric } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';
import { commitmentsKnown } from './commitments-known.ts';

const at = { ref: 'fixture.json', path: [] };
const source = { document: 'paper', line: 1 };
const indicator = {
  id: 'i1',
  plan: 'plan',
  code: null,
  says: 'Share',
  shows: [],
  metric: 'share',
  askedBy: null,
  reported: [],
  source,
  at,
};

const reported = (...figures: readonly Figure[]) =>
  commitmentsKnown(
    knowledgeOn(workspaceOf(figures, { indicators: [indicator] }), '2025-12-15'),
  ).indicators[0]?.reported.map(({ on, value }) => [on, value]);

test('a latest figure that may not be used has no number, and no earlier one stands for it', () => {
  const before = figureOf('actual', 'share', '2025-09', 95);
  const latest = (more: Partial<Figure>) => figureOf('actual', 'share', '2025-10', 80, more);
  expect(reported(before, latest({}))).toEqual([['2025-10-31', 80]]);
  const withheld = latest({ status: 'suppressed', value: null });
  expect(reported(before, withheld)).toEqual([['2025-10-31', null]]);
  expect(reported(before, latest({ labelled: 'count' }))).toEqual([['2025-10-31', null]]);
  expect(reported(before, latest({}), latest({ value: 90 }))).toEqual([['2025-10-31', null]]);
  expect(reported(before, latest({ status: 'missing', value: null }))).toEqual([['2025-09-30', 95]]);
});

const periodsOf = (metric: Partial<Metric>, ...ids: readonly string[]) => {
  const figures = ids.map((id) => figureOf('actual', 'share', id, 90));
  const metrics = metricsFor().map((each) => ({ ...each, ...(each.id === 'share' ? metric : {}), at }));
  const { indicators } = commitmentsKnown(
    knowledgeOn(workspaceOf(figures, { indicators: [indicator], metrics }), '2025-12-15'),
  );
  return indicators[0]?.reported.map(({ period }) => period);
};

test.each([
  ['the one that the metric is published for', { frequency: 'quarter' }, 'FY2025-26-Q2'],
  ['the shortest where it is published for none of them', { frequency: 'week' }, '2025-09'],
  [
    'the longest where its figures add up',
    { aggregation: { method: 'sum', order: 'derive-then-aggregate' } },
    'FY2025-26-YTD-2025-09',
  ],
] as const)('of periods that end on one day it is %s, in whatever order they stand', (_, metric, chosen) => {
  const ids = ['2025-09', 'FY2025-26-Q2', 'FY2025-26-YTD-2025-09', '2025-08'];
  expect(periodsOf(metric, ...ids)).toEqual([chosen]);
  expect(periodsOf(metric, ...ids.toReversed())).toEqual([chosen]);
});
