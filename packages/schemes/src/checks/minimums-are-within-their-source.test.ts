import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2026, plan } from '../year-2026-27.fixture.ts';
import { minimumsArePlanned } from './minimums-are-planned.ts';
import { minimumsAreWithinTheirSource } from './minimums-are-within-their-source.ts';

const planned = (value: number) => ({
  fund: fund2026,
  statements: [
    { ...plan, minimums: plan.minimums.map((each) => ({ ...each, planned: pounds(value, 1949) })) },
  ],
  schedules: [],
});

test('as much as the source spends in all is in order', () => {
  expect(minimumsAreWithinTheirSource(planned(59_017_028))).toEqual([]);
});

test('a pound more meets the minimum and cannot be', () => {
  expect(minimumsArePlanned(planned(59_017_029))).toEqual([]);
  expect(minimumsAreWithinTheirSource(planned(59_017_029))).toMatchObject([
    {
      code: 'minimum-exceeds-source',
      severity: 'error',
      figures: { planned: 59_017_029, expenditure: 59_017_028, excess: 1 },
      at: { ref: 'plan', path: ['minimums', 0, 'planned'] },
    },
  ]);
});

test('a source whose expenditure is not printed is compared with nothing', () => {
  const statements = [{ ...plan, lines: plan.lines.map((line) => ({ ...line, plannedExpenditure: null })) }];
  expect(minimumsAreWithinTheirSource({ fund: fund2026, statements, schedules: [] })).toEqual([]);
});
