import { printCadence, printDay } from '@ragstone/calendar';
import { compareText, within } from '@ragstone/rag';
import { dutyStanding, isCadence } from '../duty-standing.ts';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { groupsBy } from '../groups-by.ts';

/**
 * What is owed came by its day, as far as every meeting that should have had it has been seen. What one line promises
 * for one day is told once.
 */
export const dutiesAreMet: GovernanceCheck = (records) => {
  const { duties, bodies, asOf } = records;
  const titles = (ids: readonly string[]): string => ids.map((id) => titleOf(id, bodies)).join(', ');
  const late = duties
    .map((duty) => ({ duty, ...dutyStanding(duty, records, asOf) }))
    .filter(({ state }) => state === 'late')
    .toSorted((a, b) => compareText(a.duty.id, b.duty.id));
  return groupsBy(late, ({ duty, dueOn }) => JSON.stringify([duty.source, duty.frequency, dueOn])).flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined || first.dueOn === null || first.daysLate === null) return [];
      const { duty, dueOn, daysLate } = first;
      const figures = {
        count: group.length,
        to: titles(duty.to),
        promised: isCadence(duty.frequency) ? printCadence(duty.frequency, duty.onThe) : 'once',
        due: dueOn,
        days: daysLate,
        which: group.map((each) => say(each.duty.says, titles(each.duty.by), each.lastMet)).join('; '),
      };
      return [
        finding('duty-late', 'warning', figures, {
          subject: { duty: duty.id },
          at: within(duty.at, 'frequency'),
          source: duty.source,
        }),
      ];
    },
  );
};

const say = (says: string, by: string, last: string | null): string =>
  `${says}${by === '' ? '' : `, from ${by}`}${last === null ? '' : `, last on ${printDay(last)}`}`;
