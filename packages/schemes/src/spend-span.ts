import { periodOf } from '@ragstone/calendar';
import { elapsedShare } from './elapsed-share.ts';
import type { FundStatement, PooledFund } from './pooled-fund.ts';

/** What the spend of a statement covers: the year from its first day to the period's end, or one quarter by itself. */
export type SpendSpan = 'year-to-date' | 'quarter';

/**
 * What a statement's spend covers. A year and a year to date say it themselves, as does the first quarter, which is
 * both. Any other quarter says it in `spendCovers`: quarterly forms differ in which of the two they ask for. Null
 * where nobody has said, and where the period is not of the fund's year: the spend is then compared with nothing.
 */
export const spendSpan = (fund: Pick<PooledFund, 'period'>, statement: FundStatement): SpendSpan | null => {
  const year = periodOf(fund.period);
  const period = periodOf(statement.period);
  if (period.first < year.first || period.last > year.last) return null;
  return period.first === year.first ? 'year-to-date' : (statement.spendCovers ?? null);
};

/**
 * The share of the year's income that an even profile would have spent, in percent: that of the year gone by for the
 * year to date, a quarter's own for a quarter. Null where it is not known what the spend covers.
 */
export const expectedShare = (fund: Pick<PooledFund, 'period'>, statement: FundStatement): number | null => {
  const span = spendSpan(fund, statement);
  if (span === null) return null;
  return span === 'quarter' ? quarterShare : elapsedShare(statement.period);
};

const quarterShare = 25;
