import type { Located } from '@ragstone/rag';
import { parseRuleSet, type RuleSet } from '@ragstone/rules';
import type { Amount, FundStatement, PooledFund } from '@ragstone/schemes';

export const at = { ref: 'fixture.json', path: [] };
export const pounds = (value: number): Amount => ({
  pence: value * 100,
  source: { document: 'paper', line: 1 },
});

export const fund: Located<PooledFund> = {
  id: 'pool',
  title: 'Pool',
  place: 'E10000018',
  period: 'FY2025-26',
  sources: [
    { id: 'grant', title: 'Grant', profile: 'even', allocations: [] },
    { id: 'nhs', title: 'NHS', profile: 'even', allocations: [] },
  ],
  at,
};

export const line = (
  fundingSource: string,
  income: number,
  spend: number,
): FundStatement['lines'][number] => ({
  fundingSource,
  plannedIncome: pounds(income),
  updatedIncome: null,
  plannedExpenditure: null,
  actualExpenditure: pounds(spend),
});

export const noTotals = {
  plannedIncome: null,
  updatedIncome: null,
  originalExpenditure: null,
  updatedExpenditure: null,
  actualExpenditure: null,
};

/** Spend of 74 percent of the year's income. */
export const statement = (more: Partial<FundStatement>): Located<FundStatement> => ({
  id: 'quarter-3',
  fund: 'pool',
  return: 'return',
  kind: 'in-year',
  period: 'FY2025-26-YTD-2025-12',
  lines: [line('grant', 400, 296), line('nhs', 600, 444)],
  printed: noTotals,
  minimums: [],
  narrativeGiven: null,
  at,
  ...more,
});

export const money = (): Located<RuleSet> => {
  const parsed = parseRuleSet({
    id: 'money',
    title: 'Money',
    version: 1,
    state: 'adopted',
    adopted: { by: 'executive', on: '2025-04-01' },
    forPeriods: { from: '2025-04', to: '2026-03' },
    ratings: ['funding-line', 'pooled-fund'].map((each) => ({
      id: `${each}-profile`,
      standing: true,
      for: { each },
      againstTarget: {
        target: 'spend-profile',
        green: { within: { points: 5 } },
        amber: { within: { points: 10 } },
      },
    })),
    duties: [
      {
        id: 'explains',
        for: { each: 'pooled-fund' },
        when: { fact: 'changeInActivity', operator: 'moreThan', value: { percentOf: 'totalPlanned', is: 5 } },
        requires: ['narrative'],
      },
    ],
    rollUps: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return { ...parsed.ruleSet, at };
};
