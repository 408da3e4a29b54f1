import { expect, test } from 'vitest';
import { knowledgeOn } from '../knowledge.ts';
import { figureOf, metricsFor, workspaceOf } from '../workspace.fixture.ts';
import { implausibleValue } from './implausible-value.ts';

const at = { ref: 'fixture.json', path: [] };
const [share] = metricsFor();
const count = {
  ...(share as NonNullable<typeof share>),
  id: 'count',
  title: 'Admissions',
  unit: 'count' as const,
  at,
};

const told = (metric: 'share' | 'count', values: readonly number[]) => {
  const figures = values.map((value, index) =>
    figureOf('actual', metric, `2025-${String(index + 1).padStart(2, '0')}`, value, {
      decimals: (String(value).split('.')[1] ?? '').length,
    }),
  );
  const metrics = [...metricsFor().map((each) => ({ ...each, at })), count];
  return implausibleValue(knowledgeOn(workspaceOf(figures, { metrics }), '2026-06-15'));
};

test('a share typed as a fraction is told, with what was perhaps meant', () => {
  expect(told('share', [81, 0.842, 84, 86, 82, 83])).toMatchObject([
    {
      code: 'value-implausible',
      severity: 'warning',
      subject: { metric: 'share', period: '2025-02' },
      figures: { value: 0.842, least: 81, most: 86 },
      message: expect.stringContaining('Is it a fraction, and 84.2% is meant?'),
    },
  ]);
});

test.each([
  ['a digit left out', 233, '2,330.0'],
  ['a digit too many', 23300, '2,330.0'],
  ['a point moved twice', 23.3, '2,330.0'],
])('%s is told: %d', (_, value, meant) => {
  const [only, ...others] = told('count', [2335, 2480, value, 2570, 1846, 2100]);
  expect(only?.message).toContain(`and ${meant} is meant?`);
  expect(others).toEqual([]);
});

test.each([
  ['fewer than five others', 'share', [81, 0.842, 84, 86, 82]],
  ['a count that rose sixfold', 'count', [100, 110, 105, 98, 102, 600]],
  ['a count that stays at its new level', 'count', [100, 110, 105, 98, 1020, 1040]],
  ['small counts', 'count', [10, 12, 11, 1, 14, 13]],
  ['a count of none', 'count', [100, 110, 105, 98, 0, 102]],
  ['counts with a none among them', 'count', [0, 110, 105, 98, 10, 102]],
  ['a series that spans much by itself', 'count', [40, 4000, 300, 90, 1200, 2]],
  ['low shares', 'share', [0.8, 1.2, 0.9, 1.4, 6, 1.1]],
] as const)('%s: nothing is told', (_, metric, values) => {
  expect(told(metric, values)).toEqual([]);
});
