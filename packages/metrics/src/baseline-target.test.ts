import { periodOf } from '@ragstone/calendar';
import { unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { baselineTarget, stepsFit } from './baseline-target.ts';
import { figureBook } from './figure-book.ts';
import { figure, metrics } from './metrics.fixture.ts';
import type { Baseline } from './named-target.ts';

const asOf = '2026-06-01';
const targetFrom = (
  metric: string,
  period: string,
  from: string,
  value: number,
  steps: Omit<Baseline, 'from'> = {},
) => {
  const book = figureBook([figure('actual', metric, from, value)], metrics, asOf);
  const { place, breakdown, basis } = figure('actual', metric, period, 0);
  const request = { role: 'actual' as const, metric, place, breakdown, basis, period: periodOf(period) };
  return baselineTarget({ from, ...steps }, request, 'plan', book);
};

test('what adds up is measured from a period as long as its own: a month is not set against a year', () => {
  expect(targetFrom('admissions', '2025-04', 'FY2024-25', 1200)).toEqual(unknown('no-baseline'));
  expect(targetFrom('admissions', 'FY2025-26-Q1', '2025-03', 100)).toEqual(unknown('no-baseline'));
  expect(targetFrom('admissions', 'FY2025-26', 'R12-2025-01', 1200)).toMatchObject({
    value: { value: 1200 },
  });
  expect(targetFrom('admissions', '2025-04', '2024-10', 100)).toMatchObject({ value: { value: 100 } });
});

test('a share of one month may be held against that of a year', () => {
  expect(targetFrom('share', '2025-04', 'FY2024-25', 80)).toMatchObject({ value: { value: 80 } });
});

test('points are of a percentage: on a count they are not taken for so many of it', () => {
  expect(targetFrom('share', '2025-04', '2024-04', 80, { plus: { points: 5 } })).toMatchObject({
    value: { value: 85 },
  });
  expect(targetFrom('admissions', '2025-04', '2024-04', 1200, { minus: { points: 5 } })).toEqual(
    unknown('target-not-measurable'),
  );
  expect(targetFrom('admissions', '2025-04', '2024-04', 1200, { minus: { percent: 5 } })).toMatchObject({
    value: { value: 1140 },
  });
  expect(targetFrom('admissions', '2025-04', '2024-04', 1200, { minus: { amount: 5 } })).toMatchObject({
    value: { value: 1195 },
  });
});

test.each([
  ['percent', true],
  ['percentage-points', true],
  ['count', false],
  ['per-100000', false],
  ['days', false],
  ['ratio', false],
] as const)('points fit %s: %s', (unit, fits) => {
  expect(stepsFit({ from: '2024-04', plus: { points: 5 } }, unit)).toBe(fits);
  expect(stepsFit({ from: '2024-04', minus: { points: 5 } }, unit)).toBe(fits);
  expect(stepsFit({ from: '2024-04', plus: { amount: 5 } }, unit)).toBe(true);
});
