import { finding } from '../finding.ts';
import { fundAccount } from '../fund-account.ts';
import { type FundCheck, faultyLines, whereAmount } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/** No more is spent from a source than comes in, and no more in all. Doubtful, not impossible: a partner may add money. */
export const spendIsWithinIncome: FundCheck = ({ fund, statements }) =>
  statements.flatMap((statement) =>
    faultyLines(
      fundAccount(fund, statement, null),
      ({ income, actualExpenditure }) =>
        income !== null && actualExpenditure !== null && actualExpenditure > income,
    ).map((line) => {
      const income = line.income ?? 0;
      const spend = line.actualExpenditure ?? 0;
      const figures = {
        fundingSource: line.title,
        income: poundsFromPence(income),
        spend: poundsFromPence(spend),
        excess: poundsFromPence(spend - income),
      };
      return finding(
        'spend-exceeds-income',
        'warning',
        figures,
        whereAmount(statement, line, 'actualExpenditure'),
      );
    }),
  );
