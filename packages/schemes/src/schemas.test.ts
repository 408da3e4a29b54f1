import { describe, expect, test } from 'vitest';
import { amountSchema, fundStatementSchema, pooledFundSchema, schemeScheduleSchema } from './schemas.ts';

const source = { document: '001', line: 1397 };
const amount = { value: 5906353, source };
const fund = {
  id: 'fund',
  title: 'Fund',
  place: 'E10000018',
  period: 'FY2025-26',
  sources: [{ id: 'grant', title: 'Grant', profile: 'even' }],
};
const statement = {
  id: 'plan',
  fund: 'fund',
  return: 'return',
  kind: 'plan',
  period: 'FY2025-26',
  lines: [{ fundingSource: 'grant', plannedIncome: amount }],
  printed: {},
};
const scheme = {
  number: 1,
  category: 'Other',
  description: 'scheme',
  fundingSource: 'grant',
  adultSocialCare: true,
  expenditure: amount,
};

const complaints = (
  schema: typeof amountSchema | typeof pooledFundSchema | typeof fundStatementSchema,
  input: unknown,
) => (schema.safeParse(input).error?.issues ?? []).map(({ message }) => message);

describe('an amount', () => {
  test('is read from pounds to whole pence', () => {
    expect(amountSchema.parse({ value: 12.34, source })).toEqual({ pence: 1234, source });
  });

  test.each(['5906353', '£5,906,353', null, true])('is a number: not %j', (value) => {
    expect(complaints(amountSchema, { value, source })).toEqual([
      'an amount is a number of pounds without quotes, commas or a pound sign: 5906353',
    ]);
  });

  test.each([12.345, 1e15, Number.MAX_VALUE])('has at most two decimals and a sane size: not %d', (value) => {
    expect(complaints(amountSchema, { value, source })).toEqual([
      'an amount is in pounds with at most two decimals, up to £100 billion',
    ]);
  });

  test('is never below nothing', () => {
    expect(complaints(amountSchema, { value: -1, source })).toEqual([
      'an amount of a fund is nothing or more, never below',
    ]);
  });

  test('has its source and nothing unknown', () => {
    expect(amountSchema.safeParse({ value: 1 }).success).toBe(false);
    expect(amountSchema.safeParse({ value: 1, source, unit: 'pounds' }).success).toBe(false);
  });
});

describe('a fund', () => {
  test('without allocations has none', () => {
    expect(pooledFundSchema.parse(fund).sources[0]?.allocations).toEqual([]);
  });

  test('is of a financial year', () => {
    expect(complaints(pooledFundSchema, { ...fund, period: '2025-10' })).toEqual([
      '2025-10 is not a financial year',
    ]);
    expect(pooledFundSchema.safeParse({ ...fund, period: '2025/26' }).success).toBe(false);
  });

  test('has no source twice', () => {
    expect(complaints(pooledFundSchema, { ...fund, sources: [...fund.sources, ...fund.sources] })).toEqual([
      'there are two sources for grant: keep one',
    ]);
  });
});

test('no source is called total', () => {
  const sources = [{ id: 'total', title: 'Total', profile: 'none' }];
  expect(complaints(pooledFundSchema, { ...fund, sources })).toEqual([
    '“total” stands for all sources: give this one another id',
  ]);
});

describe('a statement', () => {
  test('has null for what the file leaves out: not split, never zero', () => {
    expect(fundStatementSchema.parse(statement)).toEqual({
      ...statement,
      lines: [
        {
          fundingSource: 'grant',
          plannedIncome: { pence: 590_635_300, source },
          updatedIncome: null,
          plannedExpenditure: null,
          actualExpenditure: null,
        },
      ],
      printed: {
        plannedIncome: null,
        updatedIncome: null,
        originalExpenditure: null,
        updatedExpenditure: null,
        actualExpenditure: null,
      },
      minimums: [],
      narrativeGiven: null,
    });
  });

  test('has no line of a source twice', () => {
    expect(
      complaints(fundStatementSchema, { ...statement, lines: [...statement.lines, ...statement.lines] }),
    ).toEqual(['there are two lines for grant: keep one']);
  });

  test('covers a year, a quarter or a year to date', () => {
    expect(fundStatementSchema.safeParse({ ...statement, period: 'FY2025-26-YTD-2025-12' }).success).toBe(
      true,
    );
    expect(fundStatementSchema.safeParse({ ...statement, period: '2025' }).success).toBe(false);
  });

  test('of a quarter may say what its spend covers, and no other has to', () => {
    const quarter = { ...statement, kind: 'in-year', period: 'FY2025-26-Q3' };
    expect(fundStatementSchema.parse({ ...quarter, spendCovers: 'year-to-date' }).spendCovers).toBe(
      'year-to-date',
    );
    expect(fundStatementSchema.parse(quarter).spendCovers).toBeUndefined();
    expect(complaints(fundStatementSchema, { ...statement, spendCovers: 'quarter' })).toEqual([
      'spendCovers is for a quarter: FY2025-26 says itself what the spend covers; leave it out',
    ]);
  });

  test.each(['FY2025-26', 'FY2025-26-YTD-2026-03'])('at the year end is of its whole year: %s', (period) => {
    expect(complaints(fundStatementSchema, { ...statement, kind: 'year-end', period })).toEqual([]);
  });

  test.each(['FY2025-26-Q4', 'FY2025-26-YTD-2026-02'])('at the year end is not of %s', (period) => {
    expect(complaints(fundStatementSchema, { ...statement, kind: 'year-end', period })).toEqual([
      `a year-end statement is of its whole year, such as FY2025-26, and ${period} is not`,
    ]);
  });
});

describe('a schedule', () => {
  test('may print one number twice: that is a finding', () => {
    const schedule = { id: 'schedule', fund: 'fund', statement: 'plan', schemes: [scheme, scheme] };
    expect(
      schemeScheduleSchema.parse(schedule).schemes.map(({ body, expenditure }) => [body, expenditure.pence]),
    ).toEqual([
      [null, 590_635_300],
      [null, 590_635_300],
    ]);
  });

  test('refuses an unknown key', () => {
    const schedule = { id: 'schedule', fund: 'fund', statement: 'plan', schemes: [{ ...scheme, asc: true }] };
    expect(schemeScheduleSchema.safeParse(schedule).success).toBe(false);
  });
});
