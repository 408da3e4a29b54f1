import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence, sumPence } from '../pence.ts';

/** A source divided among bodies comes in all to its planned income, as the earliest statement has it. */
export const allocationsAreTheIncome: FundCheck = ({ fund, statements }) =>
  fund.sources.flatMap(({ id, title, allocations }, index) => {
    const lines = statements.flatMap((statement) =>
      statement.lines.filter((each) => each.fundingSource === id),
    );
    const income = lines[0]?.plannedIncome;
    if (income === undefined || allocations.length === 0) return [];
    const sum = sumPence(allocations.map(({ amount }) => amount.pence));
    if (sum === income.pence) return [];
    const figures = {
      fundingSource: title,
      income: poundsFromPence(income.pence),
      sum: poundsFromPence(sum),
      difference: poundsFromPence(income.pence - sum),
    };
    const at = within(fund.at, 'sources', index, 'allocations');
    return [
      finding('allocation-is-not-the-sum', 'error', figures, {
        subject: { fund: fund.id, source: id },
        at,
        source: income.source,
      }),
    ];
  });
