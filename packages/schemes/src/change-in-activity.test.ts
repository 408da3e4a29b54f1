import { expect, test } from 'vitest';
import { pounds } from './amounts.fixture.ts';
import { changeInActivity, shareOfFund } from './change-in-activity.ts';
import { quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { plan } from './year-2026-27.fixture.ts';

test('within the year it is the updated against the original planned expenditure', () => {
  expect(changeInActivity(quarter3)).toBe(0);
  const lowered = { ...quarter3, printed: { ...quarter3.printed, updatedExpenditure: pounds(84_000_000) } };
  expect(changeInActivity(lowered)).toBe(41_354_200);
});

test('at the end of the year it is the planned income against the spend', () => {
  const change = changeInActivity(yearEnd);
  expect(change).toBe(139_338_800);
  expect(shareOfFund(change, yearEnd)).toBeCloseTo(1.643, 3);
});

test('a plan has none, and it is unknown where one side is not printed', () => {
  expect(changeInActivity(plan)).toBeNull();
  expect(
    changeInActivity({ ...quarter3, printed: { ...quarter3.printed, originalExpenditure: null } }),
  ).toBeNull();
  expect(shareOfFund(null, yearEnd)).toBeNull();
});
