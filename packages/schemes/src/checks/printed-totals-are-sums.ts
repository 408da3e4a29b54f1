import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';
import { contradictedTotal, type LineAmount } from '../statement-totals.ts';

const amounts: readonly (readonly [LineAmount, string])[] = [
  ['plannedIncome', 'planned income'],
  ['updatedIncome', 'updated income'],
  ['plannedExpenditure', 'planned expenditure'],
  ['actualExpenditure', 'actual expenditure'],
];

/**
 * A printed total is what its lines add up to. Where the form splits only some of the lines, those may come to less
 * than the total, never to more.
 */
export const printedTotalsAreSums: FundCheck = ({ fund, statements }) =>
  statements.flatMap((statement) =>
    amounts.flatMap(([amount, title]) => {
      const contradicted = contradictedTotal(statement, amount);
      if (contradicted === null) return [];
      const { printed, sum } = contradicted;
      const figures = {
        amount: title,
        printed: poundsFromPence(printed.pence),
        sum: poundsFromPence(sum),
        difference: poundsFromPence(printed.pence - sum),
      };
      const subject = { fund: fund.id, statement: statement.id, amount };
      return [
        finding('total-is-not-the-sum', 'error', figures, {
          subject,
          at: within(statement.at, 'printed'),
          source: printed.source,
        }),
      ];
    }),
  );
