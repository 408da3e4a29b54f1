import { within } from '@ragstone/rag';
import { dutyStanding } from '../duty-standing.ts';
import { finding } from '../finding.ts';
import type { GovernanceCheck } from '../governance-records.ts';

/** What is owed once came by its day. One that came later is met, and its lateness is not forgotten with that. */
export const dutiesAreMetInTime: GovernanceCheck = (records) =>
  records.duties.flatMap((duty) => {
    const { state, daysLate, lastMet, metBy, dueOn } = dutyStanding(duty, records, records.asOf);
    if (state !== 'met' || daysLate === null || daysLate === 0) return [];
    if (lastMet === null || dueOn === null) return [];
    const paper = records.papers.find(({ id }) => id === metBy);
    return [
      finding(
        'duty-met-late',
        'warning',
        { says: duty.says, paper: paper?.title ?? '', due: dueOn, on: lastMet, days: daysLate },
        { subject: { duty: duty.id }, at: within(duty.at, 'due'), source: paper?.source ?? duty.source },
      ),
    ];
  });
