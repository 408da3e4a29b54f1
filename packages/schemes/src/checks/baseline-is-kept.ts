import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/**
 * The planned income of a source is the same in every return of its year. One that moves was overwritten by a later
 * amount; the share of it that was spent is then of another plan than the one agreed.
 */
export const baselineIsKept: FundCheck = ({ fund, statements }) =>
  fund.sources.flatMap(({ id, title }) => {
    const printed = statements.flatMap(({ id: statement, lines, at }) =>
      lines.flatMap(({ fundingSource, plannedIncome }, index) =>
        fundingSource === id
          ? [{ statement, plannedIncome, at: within(at, 'lines', index, 'plannedIncome') }]
          : [],
      ),
    );
    return printed.flatMap((later, index) => {
      const earlier = printed[index - 1];
      if (earlier === undefined || earlier.plannedIncome.pence === later.plannedIncome.pence) return [];
      const figures = {
        fundingSource: title,
        earlier: earlier.statement,
        later: later.statement,
        before: poundsFromPence(earlier.plannedIncome.pence),
        after: poundsFromPence(later.plannedIncome.pence),
        change: poundsFromPence(later.plannedIncome.pence - earlier.plannedIncome.pence),
      };
      const subject = { fund: fund.id, statement: later.statement, source: id };
      return [
        finding('baseline-overwritten', 'warning', figures, {
          subject,
          at: later.at,
          source: later.plannedIncome.source,
        }),
      ];
    });
  });
