import { expect, test } from 'vitest';
import type { FundStatement } from './pooled-fund.ts';
import { expectedShare, spendSpan } from './spend-span.ts';
import { fund2025, quarter3 } from './year-2025-26.fixture.ts';

const of = (more: Partial<FundStatement>): FundStatement => ({ ...quarter3, ...more });

test.each([
  ['FY2025-26', undefined, 'year-to-date', 100],
  ['FY2025-26-YTD-2025-12', undefined, 'year-to-date', 75],
  ['FY2025-26-Q1', undefined, 'year-to-date', 25],
  ['FY2025-26-Q1', 'quarter', 'year-to-date', 25],
  ['FY2025-26-Q3', 'year-to-date', 'year-to-date', 75],
  ['FY2025-26-Q3', 'quarter', 'quarter', 25],
  ['FY2025-26-Q4', 'quarter', 'quarter', 25],
] as const)(
  'the spend of %s that covers %s is of the %s: %d percent is expected',
  (period, spendCovers, span, share) => {
    expect(spendSpan(fund2025, of({ period, spendCovers }))).toBe(span);
    expect(expectedShare(fund2025, of({ period, spendCovers }))).toBe(share);
  },
);

test.each(['FY2025-26-Q2', 'FY2025-26-Q3', 'FY2025-26-Q4'])(
  'what %s covers is unknown until it is said',
  (period) => {
    expect(spendSpan(fund2025, of({ period }))).toBeNull();
    expect(expectedShare(fund2025, of({ period }))).toBeNull();
  },
);

test.each(['FY2024-25', 'FY2026-27-YTD-2026-04'])(
  '%s is of another year than the fund: nothing is expected',
  (period) => {
    expect(expectedShare(fund2025, of({ period }))).toBeNull();
  },
);
