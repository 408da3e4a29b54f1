import type { Workspace } from '@ragstone/assurance';
import { compareOccurrences, type Occurrence } from './occurrence.ts';
import { returnOccurrences } from './return-occurrences.ts';

/** An instant as all instants here are written, so that they sort as text. */
const written = (instant: string): string => new Date(instant).toISOString();

/**
 * Everything that falls due in a workspace after one instant, up to and including another, both in UTC, in the order of
 * time. It depends on nothing else, so that those of two stretches of time, one after the other, are those of both.
 */
export const occurrencesBetween = (workspace: Workspace, from: string, to: string): readonly Occurrence[] => {
  const [after, until] = [written(from), written(to)];
  return returnOccurrences(workspace)
    .filter(({ at }) => after < at && at <= until)
    .toSorted(compareOccurrences);
};
