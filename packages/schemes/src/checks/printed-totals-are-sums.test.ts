import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import type { PrintedTotals } from '../pooled-fund.ts';
import { fund2025, quarter3, yearEnd } from '../year-2025-26.fixture.ts';
import { printedTotalsAreSums } from './printed-totals-are-sums.ts';

const checked = (printed: Partial<PrintedTotals>) =>
  printedTotalsAreSums({
    fund: fund2025,
    statements: [{ ...yearEnd, printed: { ...yearEnd.printed, ...printed } }],
    schedules: [],
  });

test('the totals of quarter 3 and of the year end are sums', () => {
  expect(printedTotalsAreSums({ fund: fund2025, statements: [quarter3, yearEnd], schedules: [] })).toEqual(
    [],
  );
});

test('a total that is not says by how much', () => {
  expect(checked({ plannedIncome: pounds(84_800_000, 1402) })).toEqual([
    {
      code: 'total-is-not-the-sum',
      severity: 'error',
      subject: { fund: 'fund-2025-26', statement: 'year-end', amount: 'plannedIncome' },
      message:
        'The total planned income is printed as £84,800,000; its lines add up to £84,801,607, £1,607 more.',
      figures: { amount: 'planned income', printed: 84_800_000, sum: 84_801_607, difference: -1_607 },
      at: { ref: 'year-end', path: ['printed'] },
      source: { document: 'paper', line: 1402 },
    },
  ]);
});

test('where only one line is split, it may come to less than the total, not to more', () => {
  expect(checked({ actualExpenditure: pounds(4_512_965) })).toEqual([]);
  expect(checked({ actualExpenditure: pounds(4_512_964) })).toMatchObject([{ figures: { difference: -1 } }]);
});

test('a total that is not printed is compared with nothing', () => {
  expect(checked({ plannedIncome: null, updatedIncome: null, actualExpenditure: null })).toEqual([]);
});
