import { periodOf } from '@ragstone/calendar';
import { unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { baselineTarget } from './baseline-target.ts';
import { figureBook } from './figure-book.ts';
import { figure, metrics } from './metrics.fixture.ts';

const asOf = '2026-06-01';
const targetFrom = (metric: string, period: string, from: string, value: number) => {
  const book = figureBook([figure('actual', metric, from, value)], metrics, asOf);
  const { place, breakdown, basis } = figure('actual', metric, period, 0);
  const request = { role: 'actual' as const, metric, place, breakdown, basis, period: periodOf(period) };
  return baselineTarget({ from }, request, 'plan', book);
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
