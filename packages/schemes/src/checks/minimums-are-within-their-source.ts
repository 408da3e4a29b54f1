import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/** What is planned towards a minimum is part of what its source spends: a part above its whole shows nothing. */
export const minimumsAreWithinTheirSource: FundCheck = ({ fund, statements }) =>
  statements.flatMap(({ id, lines, minimums, at }) =>
    minimums.flatMap((minimum, index) => {
      const line = lines.find(({ fundingSource }) => fundingSource === minimum.fundingSource);
      const expenditure = line?.plannedExpenditure?.pence ?? null;
      if (expenditure === null || minimum.planned.pence <= expenditure) return [];
      const figures = {
        minimum: minimum.title,
        required: poundsFromPence(minimum.required.pence),
        planned: poundsFromPence(minimum.planned.pence),
        fundingSource:
          fund.sources.find((source) => source.id === minimum.fundingSource)?.title ?? minimum.fundingSource,
        expenditure: poundsFromPence(expenditure),
        excess: poundsFromPence(minimum.planned.pence - expenditure),
      };
      const subject = { fund: fund.id, statement: id, minimum: minimum.id };
      const where = within(at, 'minimums', index, 'planned');
      return [
        finding('minimum-exceeds-source', 'error', figures, {
          subject,
          at: where,
          source: minimum.planned.source,
        }),
      ];
    }),
  );
