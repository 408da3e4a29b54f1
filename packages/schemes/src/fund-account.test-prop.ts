import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFund } from './check-fund.ts';
import { fundAccount } from './fund-account.ts';
import type { FundingLine } from './pooled-fund.ts';
import { sumOfLines } from './statement-totals.ts';
import { fund2025, quarter3, yearEnd } from './year-2025-26.fixture.ts';
import { fund2026, plan, schedule } from './year-2026-27.fixture.ts';

const source = { document: 'paper', line: 1 };
const amount = fc.integer({ min: 0, max: 1e13 }).map((pence) => ({ pence, source }));
const maybe = fc.option(amount, { nil: null });
const lines: fc.Arbitrary<readonly FundingLine[]> = fc.tuple(
  ...fund2026.sources.map(({ id }) =>
    fc.record({
      fundingSource: fc.constant(id),
      plannedIncome: amount,
      updatedIncome: maybe,
      plannedExpenditure: maybe,
      actualExpenditure: maybe,
    }),
  ),
);
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

test('law: a total is the sum of its lines, or what is printed where they are not all known', () => {
  fc.assert(
    fc.property(lines, maybe, (of, printed) => {
      const statement = {
        ...plan,
        kind: 'year-end' as const,
        lines: of,
        printed: { ...plan.printed, actualExpenditure: printed },
      };
      const { total } = fundAccount(fund2026, statement, null);
      expect(total.plannedIncome).toBe(of.reduce((sum, line) => sum + line.plannedIncome.pence, 0));
      expect(total.actualExpenditure).toBe(sumOfLines(of, 'actualExpenditure') ?? printed?.pence ?? null);
    }),
  );
});

test('law: the order of lines and schemes changes no account', () => {
  fc.assert(
    fc.property(shuffled(plan.lines), shuffled(schedule.schemes), (of, schemes) => {
      const reordered = fundAccount(fund2026, { ...plan, lines: of }, { ...schedule, schemes });
      expect(reordered).toEqual(fundAccount(fund2026, plan, schedule));
    }),
  );
});

test('law: the order of records and lines changes no finding', () => {
  const repeated = [...schedule.schemes.slice(1), ...schedule.schemes.slice(5, 7)];
  const withoutPlaces = (records: Parameters<typeof checkFund>[0]) =>
    checkFund(records).map(({ at, ...finding }) => finding);
  const expected = withoutPlaces({
    fund: fund2026,
    statements: [plan],
    schedules: [{ ...schedule, schemes: repeated }],
  });
  fc.assert(
    fc.property(
      shuffled(plan.lines),
      shuffled(repeated),
      shuffled(fund2026.sources),
      (of, schemes, sources) => {
        const records = {
          fund: { ...fund2026, sources },
          statements: [{ ...plan, lines: of }],
          schedules: [{ ...schedule, schemes }],
        };
        expect(withoutPlaces(records)).toEqual(expected);
      },
    ),
  );
  fc.assert(
    fc.property(shuffled([quarter3, yearEnd]), (statements) => {
      expect(checkFund({ fund: fund2025, statements, schedules: [] })).toEqual(
        checkFund({ fund: fund2025, statements: [quarter3, yearEnd], schedules: [] }),
      );
    }),
  );
});
