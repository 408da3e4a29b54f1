import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence, sumPence } from '../pence.ts';
import { type LineAmount, printedTotal } from '../statement-totals.ts';

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
  statements.flatMap(({ id, lines, printed: totals, at }) =>
    amounts.flatMap(([amount, title]) => {
      const printed = printedTotal(totals, amount);
      const known = lines.flatMap((line) => line[amount]?.pence ?? []);
      if (printed === null || known.length === 0) return [];
      const sum = sumPence(known);
      const isSplit = known.length === lines.length;
      if (isSplit ? sum === printed.pence : sum <= printed.pence) return [];
      const figures = {
        amount: title,
        printed: poundsFromPence(printed.pence),
        sum: poundsFromPence(sum),
        difference: poundsFromPence(printed.pence - sum),
      };
      const subject = { fund: fund.id, statement: id, amount };
      return [
        finding('total-is-not-the-sum', 'error', figures, {
          subject,
          at: within(at, 'printed'),
          source: printed.source,
        }),
      ];
    }),
  );
