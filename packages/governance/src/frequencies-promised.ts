import { type Cadence, cadences } from '@ragstone/calendar';
import { compareText } from '@ragstone/rag';
import type { Duty } from './duty.ts';
import { isCadence } from './duty-standing.ts';

/** What a regular duty is about and to whom it is owed, as a key; null for one that is about nothing or has ended. */
export const promiseKey = ({ about, to, frequency, until }: Duty, asOf: string): string | null =>
  about === null || !isCadence(frequency) || (until !== null && until < asOf)
    ? null
    : `${about}|${to.toSorted(compareText).join('|')}`;

/** Every cadence, from the most often, that is promised about what a duty is about, to whom it is owed. */
export const frequenciesPromised = (
  duty: Duty,
  duties: readonly Duty[],
  asOf: string,
): readonly Cadence[] => {
  const key = promiseKey(duty, asOf);
  if (key === null) return [];
  const same = duties.filter((each) => promiseKey(each, asOf) === key).map(({ frequency }) => frequency);
  return cadences.filter((cadence) => same.includes(cadence));
};
