import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/**
 * The printed planned spend is at least the minimum that conditions demand.
 *
 * Method: the Better Care Fund's condition on the NHS minimum contribution to adult social care.
 */
export const minimumsArePlanned: FundCheck = ({ fund, statements }) =>
  statements.flatMap(({ id, minimums, at }) =>
    minimums.flatMap((minimum, index) => {
      if (minimum.planned.pence >= minimum.required.pence) return [];
      const figures = {
        minimum: minimum.title,
        required: poundsFromPence(minimum.required.pence),
        planned: poundsFromPence(minimum.planned.pence),
        short: poundsFromPence(minimum.required.pence - minimum.planned.pence),
      };
      const subject = { fund: fund.id, statement: id, minimum: minimum.id };
      const where = within(at, 'minimums', index, 'planned');
      return [
        finding('minimum-not-met', 'error', figures, { subject, at: where, source: minimum.planned.source }),
      ];
    }),
  );
