import { describe, expect, test } from 'vitest';
import { pounds } from '../amounts.fixture.ts';
import { fund2025, yearEnd } from '../year-2025-26.fixture.ts';
import { changeIsExplained } from './change-is-explained.ts';

const checked = (spent: number, narrativeGiven: boolean | null = false) => {
  const lines = yearEnd.lines.map((line, index) => ({
    ...line,
    plannedIncome: pounds(index === 0 ? 100_000 : 0),
    actualExpenditure: null,
  }));
  const printed = { ...yearEnd.printed, actualExpenditure: pounds(spent) };
  return changeIsExplained({
    fund: fund2025,
    statements: [{ ...yearEnd, lines, printed, narrativeGiven }],
    schedules: [],
  });
};

test('1.64 percent needs no narrative', () => {
  expect(changeIsExplained({ fund: fund2025, statements: [yearEnd], schedules: [] })).toEqual([]);
});

describe('of a fund of £100,000', () => {
  test.each([95_000, 105_000])('spending %d is just 5 percent off, and needs none', (spent) => {
    expect(checked(spent)).toEqual([]);
  });

  test.each([94_999.99, 105_000.01])('spending %d is more, and needs one', (spent) => {
    expect(checked(spent)).toMatchObject([
      {
        code: 'narrative-missing',
        severity: 'error',
        message:
          'Activity changed by £5,000.01, 5.00001% of the fund of £100,000; above 5% the return must explain it, and its narrative is empty.',
        at: { path: ['narrativeGiven'] },
      },
    ]);
  });

  test('one that is given is enough, and a form without the box cannot leave it empty', () => {
    expect(checked(0, true)).toEqual([]);
    expect(checked(0, null)).toEqual([]);
  });
});

test('a source without a line is not taken for nothing: the change is that of the printed totals', () => {
  const lines = yearEnd.lines.slice(0, 1);
  expect(changeIsExplained({ fund: fund2025, statements: [{ ...yearEnd, lines }], schedules: [] })).toEqual(
    [],
  );
});
