import { within } from '@ragstone/rag';
import { allocationRetained } from '../allocation-retained.ts';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import { poundsFromPence } from '../pence.ts';

/** The lines of a body that has a share of a source come to no more than its share. Doubtful, not impossible: it may add money. */
export const bodiesKeepToTheirAllocations: FundCheck = ({ fund, schedules }) =>
  schedules.flatMap((schedule) =>
    allocationRetained(fund, schedule).flatMap(({ source, title, allocations }) =>
      allocations.flatMap(({ body, title: called, allocation, own }) => {
        if (own === null || own <= allocation) return [];
        const figures = {
          fundingSource: title,
          body: called,
          allocation: poundsFromPence(allocation),
          spend: poundsFromPence(own),
          excess: poundsFromPence(own - allocation),
        };
        const index = schedule.schemes.findIndex(
          (each) => each.fundingSource === source && each.body === body,
        );
        return [
          finding('spend-exceeds-allocation', 'warning', figures, {
            subject: { fund: fund.id, schedule: schedule.id, source, body },
            at: within(schedule.at, 'schemes', index, 'expenditure'),
            source: schedule.schemes[index]?.expenditure.source ?? null,
          }),
        ];
      }),
    ),
  );
