import { expect, test } from 'vitest';
import { pounds } from './amounts.fixture.ts';
import { statementTotals } from './statement-totals.ts';
import { quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { plan } from './year-2026-27.fixture.ts';

test('totals are those of the lines, or printed where the lines are not split', () => {
  expect(statementTotals(plan)).toEqual({
    plannedIncome: 8_655_768_200,
    updatedIncome: null,
    income: 8_655_768_200,
    plannedExpenditure: 8_655_768_200,
    actualExpenditure: null,
  });
  expect(statementTotals(quarter3)).toEqual({
    plannedIncome: 8_441_354_200,
    updatedIncome: 8_441_354_200,
    income: 8_441_354_200,
    plannedExpenditure: 8_441_354_200,
    actualExpenditure: 6_150_733_900,
  });
});

test('a statement without lines says nothing but what it prints', () => {
  expect(statementTotals({ ...yearEnd, lines: [] }).plannedIncome).toBe(8_480_160_700);
});

test('where only some sources are updated, the others come in as planned', () => {
  const lines = yearEnd.lines.map((line, index) =>
    index === 0 ? { ...line, plannedIncome: pounds(5_518_288) } : { ...line, updatedIncome: null },
  );
  const totals = statementTotals({ ...yearEnd, lines, printed: { ...yearEnd.printed, updatedIncome: null } });
  expect(totals).toMatchObject({
    plannedIncome: 8_441_354_200,
    updatedIncome: null,
    income: 8_480_160_700,
  });
});
