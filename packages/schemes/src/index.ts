export { allocationRetained, type RetainedAllocation, type RetainedSource } from './allocation-retained.ts';
export { changeInActivity, shareOfFund } from './change-in-activity.ts';
export { checkFund, checkFunds } from './check-fund.ts';
export { elapsedShare } from './elapsed-share.ts';
export type { SchemesFinding } from './finding.ts';
export type { SchemesCode, SchemesFigures } from './finding-figures.ts';
export { type Account, type AccountLine, fundAccount } from './fund-account.ts';
export type { FundRecords } from './fund-records.ts';
export { type Pence, penceFromPounds, percentOf, poundsFromPence, printPounds, sumPence } from './pence.ts';
export type {
  Allocation,
  Amount,
  FundingLine,
  FundingSource,
  FundStatement,
  MinimumSpend,
  PooledFund,
  PrintedTotals,
  Scheme,
  SchemeSchedule,
} from './pooled-fund.ts';
export { type Remainder, remainderOf } from './remainder-of.ts';
export { amountSchema, fundStatementSchema, pooledFundSchema, schemeScheduleSchema } from './schemas.ts';
export { expectedShare, type SpendSpan, spendSpan } from './spend-span.ts';
export { type LineAmount, type StatementTotals, statementTotals } from './statement-totals.ts';
