import type { FundAccount, FundAccountLine } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { plainText } from '../../model/plain-text.ts';
import { english } from '../../words/english/english.ts';
import { balanceFigure } from './balance-figure.ts';

const line = (title: string, income: number | null, spent: number | null): FundAccountLine => ({
  id: title,
  title,
  plannedIncome: income,
  updatedIncome: null,
  plannedExpenditure: null,
  actualExpenditure: spent,
  balance: null,
  spentShare: null,
  underspend: null,
  scheduled: null,
  status: 'not-rated',
});
const account = (kind: FundAccount['kind'], total: FundAccountLine): FundAccount => ({
  fund: 'fund',
  title: 'Fund 2025-26',
  statement: 'fund-year-end',
  return: 'return',
  kind,
  period: 'FY2025-26',
  lines: [
    line('Grant', 100, 40),
    line('Minimum', 200, null),
    line('Council', 50, 60.5),
    line('Gift', 0, 0),
    line('Levy', 80, 80),
  ],
  total,
  spendCovers: 'year-to-date',
  isContradicted: false,
  elapsedShare: 100,
  underspendShareOfFund: null,
});
const total = line('Total', 430, 400);
const said = (kind: FundAccount['kind']): string =>
  plainText(balanceFigure(english, account(kind, total))?.alternative ?? []);

test('what is left is said of every source, and what is not known is named', () => {
  expect(said('in-year')).toBe(
    'Grant: £40 spent of £100; £60 left. Minimum: £200; its spend is not known. ' +
      'Council: £60.50 spent of £50; £10.50 beyond it. Levy: £80 spent of £80; nothing left. ' +
      'Total: £400 spent of £430; £30 left.',
  );
});

test('after the end of the year it is not left but not spent', () => {
  expect(said('year-end')).toContain('Grant: £40 spent of £100; £60 not spent.');
});

test('without a total spend there is no figure; the period is said once', () => {
  expect(balanceFigure(english, account('in-year', line('Total', 430, null)))).toBeNull();
  expect(balanceFigure(english, account('year-end', total))?.chart.title).toBe('Fund 2025-26');
});
