import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import type { Amount } from '../pooled-fund.ts';
import { fund2025, quarter3 } from '../year-2025-26.fixture.ts';
import { fund2026, plan } from '../year-2026-27.fixture.ts';
import { planIsBalanced } from './plan-is-balanced.ts';

const spending = (plannedExpenditure: Amount | null) => ({
  ...plan,
  lines: plan.lines.map((line, index) => (index === 0 ? { ...line, plannedExpenditure } : line)),
});
const checked = (statement: typeof plan) =>
  planIsBalanced({ fund: fund2026, statements: [statement], schedules: [] });

test('the plan ends at nothing for every source', () => {
  expect(checked(plan)).toEqual([]);
});

test.each([
  [5_700_000, 16_379, '£16,379 less than its income of £5,716,379.'],
  [5_716_380, -1, '£1 more than its income of £5,716,379.'],
])('spending %d does not, and the total is not named again', (amount, balance, words) => {
  const findings = checked(spending(pounds(amount, 1938)));
  expect(findings).toMatchObject([
    {
      code: 'balance-not-zero',
      subject: { fund: 'fund-2026-27', statement: 'plan', source: 'facilities-grant' },
      figures: { balance },
      at: { ref: 'plan', path: ['lines', 0, 'plannedExpenditure'] },
      source: { document: 'paper', line: 1938 },
    },
  ]);
  expect(findings[0]?.message).toContain(words);
});

test('where expenditure is printed only in total, the total is judged', () => {
  const { lines, printed } = plan;
  const unsplit = {
    ...plan,
    lines: lines.map((line) => ({ ...line, plannedExpenditure: null })),
    printed: { ...printed, originalExpenditure: pounds(86_557_000, 1943) },
  };
  expect(checked(unsplit)).toMatchObject([
    { subject: { source: 'total' }, figures: { balance: 682 }, source: { line: 1943 } },
  ]);
});

test('a return within the year is no plan', () => {
  const printed = { ...quarter3.printed, updatedExpenditure: pounds(1) };
  expect(planIsBalanced({ fund: fund2025, statements: [{ ...quarter3, printed }], schedules: [] })).toEqual(
    [],
  );
});
