import { within } from '@ragstone/rag';
import { allocationRetained } from '../allocation-retained.ts';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/** What the bodies leave of their allocations is what the source's shared schemes spend. */
export const retainedIsSpent: FundCheck = ({ fund, schedules }) =>
  schedules.flatMap((schedule) =>
    allocationRetained(fund, schedule).flatMap(({ source, title, retained, sharedSchemes }) =>
      retained === null || retained === sharedSchemes
        ? []
        : [
            finding(
              'retained-is-not-spent',
              'warning',
              {
                fundingSource: title,
                retained: poundsFromPence(retained),
                spent: poundsFromPence(sharedSchemes),
                difference: poundsFromPence(retained - sharedSchemes),
              },
              {
                subject: { fund: fund.id, schedule: schedule.id, source },
                at: within(schedule.at, 'schemes'),
                source: null,
              },
            ),
          ],
    ),
  );
