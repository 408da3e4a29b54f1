import { expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2025, quarter3, yearEnd } from '../year-2025-26.fixture.ts';
import { spendIsWithinIncome } from './spend-is-within-income.ts';

test('spend within income', () => {
  expect(spendIsWithinIncome({ fund: fund2025, statements: [quarter3, yearEnd], schedules: [] })).toEqual([]);
});

test('a source that spends more than comes in, though the total does not', () => {
  const lines = yearEnd.lines.map((line, index) =>
    index === 0 ? { ...line, actualExpenditure: pounds(5_906_354) } : line,
  );
  expect(
    spendIsWithinIncome({ fund: fund2025, statements: [{ ...yearEnd, lines }], schedules: [] }),
  ).toMatchObject([
    {
      code: 'spend-exceeds-income',
      severity: 'warning',
      subject: { source: 'facilities-grant' },
      figures: { excess: 1 },
    },
  ]);
});

test('a total that does, where no source is known to', () => {
  const printed = { ...yearEnd.printed, actualExpenditure: pounds(84_801_608, 1405) };
  expect(
    spendIsWithinIncome({ fund: fund2025, statements: [{ ...yearEnd, printed }], schedules: [] }),
  ).toMatchObject([{ subject: { source: 'total' }, figures: { excess: 1 }, source: { line: 1405 } }]);
});
