import { otherTotals } from './other-totals.ts';
import { type Pence, percentOf, sumPence } from './pence.ts';
import type { FundStatement, PooledFund, SchemeSchedule } from './pooled-fund.ts';
import { incomeOf, type StatementTotals, statementTotals } from './statement-totals.ts';

/** A pooled fund by source as one statement has it, in whole pence. */
export interface Account {
  readonly fund: string;
  readonly statement: string;
  /** One line for each source of the fund, in the fund's order. */
  readonly lines: readonly AccountLine[];
  readonly total: AccountLine;
  /** What the total may be instead, where the form prints another than its lines add up to; none where it does not. */
  readonly otherTotals: readonly AccountLine[];
}

/** One source, or all of them, in whole pence. Null is unknown, never zero. */
export interface AccountLine {
  /** The source's id; `total` for all of them. */
  readonly id: string;
  readonly title: string;
  readonly plannedIncome: Pence | null;
  readonly updatedIncome: Pence | null;
  readonly plannedExpenditure: Pence | null;
  readonly actualExpenditure: Pence | null;
  /** The income as it stands: updated, or as planned where no update is asked for. */
  readonly income: Pence | null;
  /** Income less planned expenditure. */
  readonly balance: Pence | null;
  /** Actual expenditure as a share of the income, in percent, unrounded. */
  readonly spentShare: number | null;
  /** Income less actual expenditure, once the year has ended; negative where more was spent. */
  readonly underspend: Pence | null;
  /** What the printed scheme lines add up to; null where no schedule is given. */
  readonly scheduled: Pence | null;
}

/**
 * What came in, what was planned and what was spent, by source and in all, from one statement and, where there is
 * one, the schedule of its schemes. The totals are those of the lines; an amount that the form prints only as a
 * total (spend, in the quarterly and year-end returns) is taken as printed. Where the form prints a total that its
 * lines do not make, the other totals are what it may be instead.
 *
 * Method: the income and expenditure sheet of the Better Care Fund's planning and reporting templates.
 */
export const fundAccount = (
  fund: PooledFund,
  statement: FundStatement,
  schedule: SchemeSchedule | null,
): Account => {
  const scheduled = (source: string | null) =>
    schedule &&
    sumPence(
      schedule.schemes
        .filter((each) => source === null || each.fundingSource === source)
        .map((each) => each.expenditure.pence),
    );
  const accountLine = (
    id: string,
    title: string,
    amounts: StatementTotals,
    sum: Pence | null,
  ): AccountLine => ({
    id,
    title,
    ...amounts,
    balance: less(amounts.income, amounts.plannedExpenditure),
    spentShare: percentOf(amounts.actualExpenditure, amounts.income),
    underspend: statement.kind === 'year-end' ? less(amounts.income, amounts.actualExpenditure) : null,
    scheduled: sum,
  });
  // A source without a line is not nothing: then only what the form prints as a total is one.
  const whole = fund.sources.every(({ id }) => statement.lines.some((line) => line.fundingSource === id));
  const totals = statementTotals(whole ? statement : { ...statement, lines: [] });
  const totalLine = (amounts: StatementTotals) => accountLine('total', 'Total', amounts, scheduled(null));
  return {
    fund: fund.id,
    statement: statement.id,
    lines: fund.sources.map(({ id, title }) => {
      const line = statement.lines.find((each) => each.fundingSource === id);
      const amounts = {
        plannedIncome: line?.plannedIncome.pence ?? null,
        updatedIncome: line?.updatedIncome?.pence ?? null,
        income: line ? incomeOf(line) : null,
        plannedExpenditure: line?.plannedExpenditure?.pence ?? null,
        actualExpenditure: line?.actualExpenditure?.pence ?? null,
      };
      return accountLine(id, title, amounts, scheduled(id));
    }),
    total: totalLine(totals),
    otherTotals: otherTotals(statement, totals, whole).map(totalLine),
  };
};

const less = (from: Pence | null, amount: Pence | null): Pence | null =>
  from === null || amount === null ? null : from - amount;
