import type { FundStatement } from '@ragstone/schemes';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Claim } from '../claim.ts';
import { at, fund, line, money, noTotals, pounds, statement } from '../funds/funds.fixture.ts';
import { workspaceOf } from '../workspace.fixture.ts';

/** What becomes of a claim about the fund of which £740 was spent. */
const checked = (
  claim: Pick<Claim, 'assertion' | 'workings'>,
  statements: readonly Partial<FundStatement>[],
) => {
  const claims = [
    {
      id: 'claim',
      title: 'Spent so far',
      subject: { fund: 'pool', period: 'FY2025-26-YTD-2025-12' },
      source: { document: 'paper', line: 9 },
      at,
      ...claim,
    },
  ];
  const workspace = workspaceOf([], {
    funds: [fund],
    statements: statements.map((more) => statement(more)),
    ruleSets: [money()],
    vocabularies: [
      { id: 'words', title: 'Words', terms: [{ words: 'in line', says: 'met', rag: null }], at },
    ],
    claims,
  });
  return assess(workspace, { asOf: '2026-06-15' }).claims[0];
};

const spent: Pick<Claim, 'assertion' | 'workings'> = {
  assertion: { says: 'total', value: 740, decimals: 0, unit: 'pounds' },
  workings: { money: { statement: 'quarter-3', amount: 'actual-expenditure' } },
};

test('a printed total is confirmed by what its lines add up to', () => {
  expect(checked(spent, [{}])?.verdict).toBe('confirmed');
  expect(checked(spent, [{ printed: { ...noTotals, actualExpenditure: pounds(740) } }])?.verdict).toBe(
    'confirmed',
  );
});

test('a printed total that its lines do not make is disputed by them', () => {
  const lines = [line('grant', 400, 296), line('nhs', 600, 445)];
  expect(checked(spent, [{ lines, printed: { ...noTotals, actualExpenditure: pounds(740) } }])?.verdict).toBe(
    'disputed',
  );
});

test('lines of some sources, where another has none, are no total', () => {
  const lines = [line('grant', 1000, 740)];
  expect(checked(spent, [{ lines }])?.verdict).toBe('unverifiable');
});

test('that spend is in line is held against the return, not the plan of the same span, and of two returns against neither', () => {
  const inLine: Pick<Claim, 'assertion'> = { assertion: { says: 'status', words: 'in line' } };
  const plan = { id: 'a-plan', kind: 'plan' } as const;
  expect(checked(inLine, [plan, {}])?.verdict).toBe('confirmed');
  const other = { id: 'quarter-3-again', lines: [line('grant', 400, 100), line('nhs', 600, 100)] };
  const twice = checked(inLine, [other, {}]);
  expect(twice?.verdict).toBe('unverifiable');
  expect(twice?.why.join(' ')).toContain('quarter-3 and quarter-3-again');
});
