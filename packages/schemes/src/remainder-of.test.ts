import { expect, test } from 'vitest';
import { fundAccount } from './fund-account.ts';
import { remainderOf } from './remainder-of.ts';
import { fund2025, quarter3, yearEnd } from './year-2025-26.fixture.ts';

test('the year end: all other sources together were spent to the pound', () => {
  expect(remainderOf(fundAccount(fund2025, yearEnd, null))).toEqual({
    sources: ['nhs-minimum', 'authority-grant'],
    income: 7_889_525_400,
    actualExpenditure: 7_889_525_400,
    spentShare: 100,
  });
});

test('within the year they stand at just under three quarters', () => {
  const remainder = remainderOf(fundAccount(fund2025, quarter3, null));
  expect(remainder?.actualExpenditure).toBe(5_880_455_000);
  expect(remainder?.spentShare).toBeCloseTo(74.535, 3);
});

test('there is none where no spend is split, all of it is, or the total is unknown', () => {
  const unsplit = { ...yearEnd, lines: yearEnd.lines.map((line) => ({ ...line, actualExpenditure: null })) };
  const split = {
    ...yearEnd,
    lines: yearEnd.lines.map((line) => ({ ...line, actualExpenditure: line.plannedIncome })),
  };
  const untold = { ...yearEnd, printed: { ...yearEnd.printed, actualExpenditure: null } };
  for (const statement of [unsplit, split, untold]) {
    expect(remainderOf(fundAccount(fund2025, statement, null))).toBeNull();
  }
});
