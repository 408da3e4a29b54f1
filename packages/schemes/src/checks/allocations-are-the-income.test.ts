import { expect, test } from 'vitest';
import { fund2026, plan } from '../year-2026-27.fixture.ts';
import { allocationsAreTheIncome } from './allocations-are-the-income.ts';

test('seven allocations come to the income', () => {
  expect(allocationsAreTheIncome({ fund: fund2026, statements: [plan], schedules: [] })).toEqual([]);
});

test('one that is left out is missed', () => {
  const sources = fund2026.sources.map((source) => ({ ...source, allocations: source.allocations.slice(1) }));
  const findings = allocationsAreTheIncome({
    fund: { ...fund2026, sources },
    statements: [plan],
    schedules: [],
  });
  expect(findings).toMatchObject([
    {
      code: 'allocation-is-not-the-sum',
      figures: { income: 5_716_379, sum: 4_863_138, difference: 853_241 },
      message:
        'The allocations of Disabled Facilities Grant add up to £4,863,138, £853,241 less than its planned income of £5,716,379.',
    },
  ]);
});

test('without a statement there is nothing to compare with', () => {
  expect(allocationsAreTheIncome({ fund: fund2026, statements: [], schedules: [] })).toEqual([]);
});
