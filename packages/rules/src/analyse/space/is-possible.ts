import { compareMerit } from '@ragstone/rag';
import type { FactValue } from '../../language/catalogue.ts';
import type { World } from './world.ts';

/**
 * Whether facts can be so together. Some facts follow from others: a target is missed where the value is worse than it,
 * nothing missed is green and nothing met is red, and what has no date is not overdue.
 */
export const isPossible = (
  values: Readonly<Record<string, FactValue | null>>,
  { profile }: World,
): boolean => {
  const { value, target, missed, status, due } = values;
  if (typeof missed === 'boolean') {
    if (status === (missed ? 'green' : 'red')) return false;
    if (typeof value === 'number' && typeof target === 'number') {
      const merit = compareMerit(value, target, profile.polarity);
      if (merit !== null && merit < 0 !== missed) return false;
    }
  }
  if (due === false && ['dueOn', 'workingDaysPastDue'].some((key) => (values[key] ?? null) !== null))
    return false;
  return true;
};
