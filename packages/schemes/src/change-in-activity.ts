import { type Pence, percentOf } from './pence.ts';
import type { FundStatement } from './pooled-fund.ts';
import { statementTotals } from './statement-totals.ts';

/**
 * How far a return departs from its plan, in pence, whichever way: within the year the planned expenditure as
 * updated against the original, at the year's end the actual expenditure against the total planned income. Null
 * for a plan, and where one of the two is not printed.
 *
 * Method: the Better Care Fund's reporting templates, which ask for a narrative where this is above 5 percent.
 */
export const changeInActivity = (statement: FundStatement): Pence | null => {
  const { originalExpenditure, updatedExpenditure } = statement.printed;
  if (statement.kind === 'in-year') return distance(originalExpenditure?.pence, updatedExpenditure?.pence);
  if (statement.kind === 'plan') return null;
  const totals = statementTotals(statement);
  return distance(totals.plannedIncome, totals.actualExpenditure);
};

/** An amount as a share of the fund, which is its total planned income, in percent, unrounded; null where unknown. */
export const shareOfFund = (amount: Pence | null, statement: FundStatement): number | null =>
  percentOf(amount, statementTotals(statement).plannedIncome);

const distance = (a: Pence | null | undefined, b: Pence | null | undefined): Pence | null =>
  a == null || b == null ? null : Math.abs(a - b);
