import type { Located } from '@ragstone/rag';
import { at, pounds } from './amounts.fixture.ts';
import type { FundingLine, FundStatement, PooledFund } from './pooled-fund.ts';

/** A county's pooled fund of 2025-26, as its quarter 3 and year-end returns print it. */
export const fund2025: Located<PooledFund> = {
  id: 'fund-2025-26',
  title: 'Better Care Fund 2025-26',
  place: 'E10000018',
  period: 'FY2025-26',
  sources: [
    { id: 'facilities-grant', title: 'Disabled Facilities Grant', profile: 'even', allocations: [] },
    { id: 'nhs-minimum', title: 'NHS minimum contribution', profile: 'even', allocations: [] },
    { id: 'authority-grant', title: 'Local Authority Better Care Grant', profile: 'even', allocations: [] },
  ],
  at: at('funds'),
};

const line = (
  fundingSource: string,
  income: number,
  actual: number | null,
  printedIn: number,
): FundingLine => ({
  fundingSource,
  plannedIncome: pounds(income, printedIn),
  updatedIncome: pounds(income, printedIn),
  plannedExpenditure: null,
  actualExpenditure: actual === null ? null : pounds(actual, printedIn),
});

export const quarter3: Located<FundStatement> = {
  id: 'quarter-3',
  fund: 'fund-2025-26',
  return: 'return-q3',
  kind: 'in-year',
  period: 'FY2025-26-YTD-2025-12',
  lines: [
    line('facilities-grant', 5_518_288, 2_702_789, 1684),
    line('nhs-minimum', 57_070_979, null, 1685),
    line('authority-grant', 21_824_275, null, 1686),
  ],
  printed: {
    plannedIncome: pounds(84_413_542, 1689),
    updatedIncome: pounds(84_413_542, 1689),
    originalExpenditure: pounds(84_413_542, 1697),
    updatedExpenditure: pounds(84_413_542, 1698),
    actualExpenditure: pounds(61_507_339, 1703),
  },
  minimums: [],
  narrativeGiven: false,
  at: at('quarter-3'),
};

export const yearEnd: Located<FundStatement> = {
  id: 'year-end',
  fund: 'fund-2025-26',
  return: 'return-year-end',
  kind: 'year-end',
  period: 'FY2025-26',
  lines: [
    line('facilities-grant', 5_906_353, 4_512_965, 1397),
    line('nhs-minimum', 57_070_979, null, 1398),
    line('authority-grant', 21_824_275, null, 1399),
  ],
  printed: {
    plannedIncome: pounds(84_801_607, 1402),
    updatedIncome: pounds(84_801_607, 1402),
    originalExpenditure: null,
    updatedExpenditure: null,
    actualExpenditure: pounds(83_408_219, 1405),
  },
  minimums: [],
  narrativeGiven: false,
  at: at('year-end'),
};
