import type { Workspace } from '@ragstone/assurance';
import type { Day } from '@ragstone/calendar';
import type { ReturnDefinition } from '@ragstone/governance';

/** The last day on which a return of the form was submitted; null while one of them is not, or none is there. */
export const submittedOn = ({ id }: ReturnDefinition, { returns }: Workspace): Day | null => {
  const days = returns
    .filter(({ definition }) => definition === id)
    .map(({ submitted }) => submitted?.on ?? null);
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.toSorted().at(-1) ?? null);
};
