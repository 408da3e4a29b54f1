import type { Figure } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
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
