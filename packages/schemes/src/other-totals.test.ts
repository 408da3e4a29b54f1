import { expect, test } from 'vitest';
import { pounds } from './amounts.fixture.ts';
import { otherTotals } from './other-totals.ts';
import type { FundStatement } from './pooled-fund.ts';
import { statementTotals } from './statement-totals.ts';
import { quarter3, yearEnd } from './year-2025-26.fixture.ts';

const othersOf = (statement: FundStatement, whole = true) =>
  otherTotals(statement, statementTotals(whole ? statement : { ...statement, lines: [] }), whole);

const printed = (more: Partial<FundStatement['printed']>): FundStatement => ({
  ...yearEnd,
  printed: { ...yearEnd.printed, updatedIncome: null, ...more },
});

test('totals that are sums can be nothing else', () => {
  expect(othersOf(quarter3)).toEqual([]);
  expect(othersOf(yearEnd)).toEqual([]);
});

test('a printed income that its lines do not make may be the income', () => {
  const lines = yearEnd.lines.map((line) => ({ ...line, updatedIncome: null }));
  expect(othersOf({ ...printed({ plannedIncome: pounds(90_000_000) }), lines })).toMatchObject([
    { plannedIncome: 9_000_000_000, income: 9_000_000_000, actualExpenditure: 8_340_821_900 },
  ]);
});

test('a total below the one line that is split may be as much as that line', () => {
  expect(othersOf(printed({ actualExpenditure: pounds(4_000_000) }))).toMatchObject([
    { actualExpenditure: 451_296_500 },
  ]);
});

test('two contradictions may be read in three other ways', () => {
  const twice = printed({ plannedIncome: pounds(90_000_000), actualExpenditure: pounds(4_000_000) });
  expect(othersOf(twice).map((each) => [each.plannedIncome, each.actualExpenditure])).toEqual([
    [9_000_000_000, 400_000_000],
    [8_480_160_700, 451_296_500],
    [9_000_000_000, 451_296_500],
  ]);
});

test('a total above lines of which one is missing contradicts nothing', () => {
  const lines = yearEnd.lines.slice(1);
  expect(othersOf({ ...yearEnd, lines }, false)).toEqual([]);
  expect(
    othersOf({ ...yearEnd, lines, printed: { ...yearEnd.printed, plannedIncome: pounds(1) } }, false),
  ).toMatchObject([{ plannedIncome: 7_889_525_400 }]);
});
