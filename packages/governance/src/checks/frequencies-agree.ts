import { cadences, printCadence } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import type { Duty } from '../duty.ts';
import { isCadence } from '../duty-standing.ts';
import { finding } from '../finding.ts';
import { promiseKey } from '../frequencies-promised.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { groupsBy } from '../groups-by.ts';

/**
 * Duties to one body about one thing say the same of how often. Where they do not, nobody can say which stands. The
 * same two lines that disagree about several things are told once.
 */
export const frequenciesAgree: GovernanceCheck = ({ duties, bodies, asOf }) => {
  const regular = duties.filter((duty) => promiseKey(duty, asOf) !== null);
  const disagreeing = groupsBy(regular, (duty) => promiseKey(duty, asOf) ?? '')
    .map((group) => group.toSorted(byFrequency))
    .filter((group) => new Set(group.map(({ frequency }) => frequency)).size > 1);
  return groupsBy(disagreeing, (group) => group.map(printed).join('; ')).flatMap((same) => {
    const [first] = same;
    const duty = first?.[0];
    if (first === undefined || duty === undefined) return [];
    const about = same
      .map(([each]) => words(each?.about ?? ''))
      .toSorted(compareText)
      .join(', ');
    const to = duty.to.map((id) => titleOf(id, bodies)).join(', ');
    const figures = { about, to, promises: first.map(printed).join('; ') };
    const subject = { duty: duty.id, about };
    return [
      finding('frequency-contradicted', 'warning', figures, { subject, at: duty.at, source: duty.source }),
    ];
  });
};

const words = (key: string): string => key.replaceAll('-', ' ');

const byFrequency = (a: Duty, b: Duty): number => rank(a) - rank(b) || compareText(a.id, b.id);

const rank = ({ frequency }: Duty): number => (isCadence(frequency) ? cadences.indexOf(frequency) : -1);

const printed = ({ frequency, source }: Duty): string =>
  `${isCadence(frequency) ? printCadence(frequency) : frequency} (${source.document}, line ${source.line})`;
