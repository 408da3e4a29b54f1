import { expect, test } from 'vitest';
import { pounds } from './amounts.fixture.ts';
import { changeInActivity, shareOfFund } from './change-in-activity.ts';
import type { FundStatement } from './pooled-fund.ts';
import { statementTotals } from './statement-totals.ts';
import { quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { plan } from './year-2026-27.fixture.ts';

const changeOf = (statement: FundStatement) => changeInActivity(statement, statementTotals(statement));

test('within the year it is the updated against the original planned expenditure', () => {
  expect(changeOf(quarter3)).toBe(0);
  const lowered = { ...quarter3, printed: { ...quarter3.printed, updatedExpenditure: pounds(84_000_000) } };
  expect(changeOf(lowered)).toBe(41_354_200);
});

test('at the end of the year it is the planned income against the spend', () => {
  const change = changeOf(yearEnd);
  expect(change).toBe(139_338_800);
  expect(shareOfFund(change, statementTotals(yearEnd))).toBeCloseTo(1.643, 3);
});

test.each(['originalExpenditure', 'updatedExpenditure'] as const)(
  'it is unknown where %s is not printed',
  (amount) => {
    expect(changeOf({ ...quarter3, printed: { ...quarter3.printed, [amount]: null } })).toBeNull();
  },
);

test('a plan has none, and an unknown change is no share', () => {
  expect(changeOf(plan)).toBeNull();
  expect(shareOfFund(null, statementTotals(yearEnd))).toBeNull();
});
