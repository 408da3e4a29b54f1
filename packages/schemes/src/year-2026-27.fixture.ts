import type { Located } from '@ragstone/rag';
import { at, pounds } from './amounts.fixture.ts';
import type { Allocation, FundingLine, FundStatement, PooledFund, SchemeSchedule } from './pooled-fund.ts';
import { printedSchemes } from './printed-schemes.fixture.ts';

const allocation = (body: string, amount: number, line: number): Allocation => ({
  body,
  title: body,
  amount: pounds(amount, line),
});

/** A county's pooled fund of 2026-27, as its plan prints it. */
export const fund2026: Located<PooledFund> = {
  id: 'fund-2026-27',
  title: 'Better Care Fund 2026-27',
  place: 'E10000018',
  period: 'FY2026-27',
  sources: [
    {
      id: 'facilities-grant',
      title: 'Disabled Facilities Grant',
      profile: 'even',
      allocations: [
        allocation('blaby', 853_241, 1891),
        allocation('charnwood', 1_448_118, 1892),
        allocation('harborough', 658_584, 1893),
        allocation('hinckley-and-bosworth', 744_152, 1894),
        allocation('melton', 443_083, 1895),
        allocation('north-west-leicestershire', 977_627, 1896),
        allocation('oadby-and-wigston', 591_574, 1897),
      ],
    },
    { id: 'authority-grant', title: 'Local Authority Better Care Grant', profile: 'even', allocations: [] },
    { id: 'nhs-minimum', title: 'NHS minimum contribution', profile: 'even', allocations: [] },
  ],
  at: at('funds'),
};

const line = (fundingSource: string, amount: number, printedIn: number): FundingLine => ({
  fundingSource,
  plannedIncome: pounds(amount, printedIn),
  updatedIncome: null,
  plannedExpenditure: pounds(amount, printedIn),
  actualExpenditure: null,
});

export const plan: Located<FundStatement> = {
  id: 'plan',
  fund: 'fund-2026-27',
  return: 'return-plan',
  kind: 'plan',
  period: 'FY2026-27',
  lines: [
    line('facilities-grant', 5_716_379, 1938),
    line('nhs-minimum', 59_017_028, 1939),
    line('authority-grant', 21_824_275, 1940),
  ],
  printed: {
    plannedIncome: pounds(86_557_682, 1943),
    updatedIncome: null,
    originalExpenditure: pounds(86_557_682, 1943),
    updatedExpenditure: null,
    actualExpenditure: null,
  },
  minimums: [
    {
      id: 'adult-social-care',
      title: 'Adult social care from the NHS minimum contribution',
      fundingSource: 'nhs-minimum',
      counts: 'adult-social-care',
      required: pounds(33_404_355, 1949),
      planned: pounds(34_228_078, 1949),
    },
  ],
  narrativeGiven: null,
  at: at('plan'),
};

export const schedule: Located<SchemeSchedule> = {
  id: 'schedule',
  fund: 'fund-2026-27',
  statement: 'plan',
  schemes: printedSchemes,
  at: at('schedule'),
};
