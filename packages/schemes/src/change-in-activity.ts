import { type Pence, percentOf } from './pence.ts';
import type { FundStatement } from './pooled-fund.ts';
import type { StatementTotals } from './statement-totals.ts';

/**
 * How far a return departs from its plan, in pence, whichever way: within the year the planned expenditure as
 * updated against the original, at the year's end the actual expenditure against the total planned income. Null
 * for a plan, and where one of the two is not printed.
 *
 * Method: the Better Care Fund's reporting templates, which ask for a narrative where this is above 5 percent.
 *
 * @param totals of the statement: those of its account
 */
export const changeInActivity = (
  { kind, printed }: FundStatement,
  totals: Pick<StatementTotals, 'plannedIncome' | 'plannedExpenditure' | 'actualExpenditure'>,
): Pence | null => {
  if (kind === 'plan') return null;
  if (kind === 'year-end') return distance(totals.plannedIncome, totals.actualExpenditure);
  return printed.updatedExpenditure === null
    ? null
    : distance(printed.originalExpenditure?.pence, totals.plannedExpenditure);
};

/** An amount as a share of the fund, which is its total planned income, in percent, unrounded; null where unknown. */
export const shareOfFund = (
  amount: Pence | null,
  { plannedIncome }: Pick<StatementTotals, 'plannedIncome'>,
): number | null => percentOf(amount, plannedIncome);

const distance = (a: Pence | null | undefined, b: Pence | null | undefined): Pence | null =>
  a == null || b == null ? null : Math.abs(a - b);
