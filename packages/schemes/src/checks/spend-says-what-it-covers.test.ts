import { expect, test } from 'vitest';
import type { FundStatement } from '../pooled-fund.ts';
import { fund2025, quarter3 } from '../year-2025-26.fixture.ts';
import { spendSaysWhatItCovers } from './spend-says-what-it-covers.ts';

const checked = (more: Partial<FundStatement>) =>
  spendSaysWhatItCovers({ fund: fund2025, statements: [{ ...quarter3, ...more }], schedules: [] });

test('a quarter whose spend may be its own or that of the year is told', () => {
  expect(checked({ period: 'FY2025-26-Q3' })).toMatchObject([
    {
      code: 'spend-span-not-said',
      severity: 'error',
      subject: { fund: 'fund-2025-26', statement: 'quarter-3' },
      figures: { period: 'FY2025-26-Q3' },
      at: { ref: 'quarter-3', path: ['period'] },
    },
  ]);
});

test.each(['year-to-date', 'quarter'] as const)('one that says %s is not', (spendCovers) => {
  expect(checked({ period: 'FY2025-26-Q3', spendCovers })).toEqual([]);
});

test.each(['FY2025-26-YTD-2025-12', 'FY2025-26-Q1', 'FY2025-26'])('%s says it itself', (period) => {
  expect(checked({ period })).toEqual([]);
});

test('a quarter without any spend has nothing to say', () => {
  const lines = quarter3.lines.map((line) => ({ ...line, actualExpenditure: null }));
  const printed = { ...quarter3.printed, actualExpenditure: null };
  expect(checked({ period: 'FY2025-26-Q3', lines, printed })).toEqual([]);
});
