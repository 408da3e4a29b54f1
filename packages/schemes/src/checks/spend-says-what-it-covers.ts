import { periodOf } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { spendSpan } from '../spend-span.ts';
import { statementTotals } from '../statement-totals.ts';

/**
 * The statement of a quarter that prints any spend says what the spend covers. A quarter's spend taken for the year's is
 * an underspend that is not there; the year's taken for a quarter's is an overspend.
 */
export const spendSaysWhatItCovers: FundCheck = ({ fund, statements }) =>
  statements
    .filter((statement) => periodOf(statement.period).kind === 'quarter')
    .filter(
      (statement) =>
        statementTotals(statement).actualExpenditure !== null ||
        statement.lines.some(({ actualExpenditure }) => actualExpenditure !== null),
    )
    .filter((statement) => statement.spendCovers === undefined && spendSpan(fund, statement) === null)
    .map(({ id, period, at }) =>
      finding(
        'spend-span-not-said',
        'error',
        { period },
        { subject: { fund: fund.id, statement: id }, at: within(at, 'period'), source: null },
      ),
    );
