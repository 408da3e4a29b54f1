import { monthOf } from '@ragstone/calendar';
import { type Duty, dutyStanding, frequenciesPromised, type GovernanceRecords } from '@ragstone/governance';
import { compareText } from '@ragstone/rag';
import { fact, type Subject } from '../rate-subject.ts';

/** Every duty that was known, as it stood on the day, as a subject of rules. */
export const dutySubjects = (records: GovernanceRecords): readonly Subject[] =>
  [...records.duties]
    .sort((a, b) => compareText(a.id, b.id))
    .map((duty) => ({
      kind: 'duty',
      id: duty.id,
      title: duty.says,
      period: monthOf(records.asOf),
      owners: duty.by,
      knownOn: dutyStanding(duty, records, records.asOf).dueOn,
      facts: factsOf(duty, records),
      profile: { unit: 'days', polarity: 'lower', decimals: 0 },
    }));

const factsOf = (duty: Duty, records: GovernanceRecords): Subject['facts'] => {
  const { state, dueOn, lastMet, daysLate } = dutyStanding(duty, records, records.asOf);
  const saysWhen = duty.due !== null || !['once', 'as-needed', 'not-stated'].includes(duty.frequency);
  return {
    state: fact(state === 'unknown' ? null : state),
    kind: fact(duty.kind),
    frequency: fact(duty.frequency),
    owner: fact(duty.by.length > 0),
    recipient: fact(duty.to.length > 0),
    cadence: fact(saysWhen),
    agreed: fact(frequenciesPromised(duty, records.duties, records.asOf).length < 2),
    dueOn: fact(dueOn),
    lastMetOn: fact(lastMet),
    daysLate: fact(daysLate),
  };
};
