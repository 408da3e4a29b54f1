import { finding } from '../finding.ts';
import { fundAccount } from '../fund-account.ts';
import { type FundCheck, faultyLines, whereAmount } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/**
 * A plan spends just what comes in, from every source.
 *
 * Method: the running balances of the Better Care Fund's planning template, which must end at nothing.
 */
export const planIsBalanced: FundCheck = ({ fund, statements }) =>
  statements
    .filter(({ kind }) => kind === 'plan')
    .flatMap((statement) =>
      faultyLines(fundAccount(fund, statement, null), ({ balance }) => balance !== null && balance !== 0).map(
        (line) =>
          finding(
            'balance-not-zero',
            'error',
            {
              fundingSource: line.title,
              income: poundsFromPence(line.income ?? 0),
              expenditure: poundsFromPence(line.plannedExpenditure ?? 0),
              balance: poundsFromPence(line.balance ?? 0),
            },
            whereAmount(statement, line, 'plannedExpenditure'),
          ),
      ),
    );
