import type { Workspace } from '@ragstone/assurance';
import { daysAround, type Schedule } from './day-span.ts';
import { decisionOccurrences } from './decision-occurrences.ts';
import { dutyOccurrences } from './duty-occurrences.ts';
import { figureOccurrences } from './figure-occurrences.ts';
import { followUpOccurrences } from './follow-up-occurrences.ts';
import { compareOccurrences, type Occurrence } from './occurrence.ts';
import { paperOccurrences } from './paper-occurrences.ts';
import { returnOccurrences } from './return-occurrences.ts';
import { timetableOccurrences } from './timetable-occurrences.ts';

const schedules: readonly Schedule[] = Object.freeze([
  timetableOccurrences,
  paperOccurrences,
  returnOccurrences,
  dutyOccurrences,
  figureOccurrences,
  decisionOccurrences,
  followUpOccurrences,
]);

/** An instant as all instants here are written, so that they sort as text. */
const written = (instant: string): string => new Date(instant).toISOString();

/**
 * Everything that falls due in a workspace after one instant, up to and including another, both in UTC, in the order of
 * time. It depends on nothing else, so that those of two stretches of time, one after the other, are those of both, and
 * an occurrence has the same key however often it is worked out.
 */
export const occurrencesBetween = (workspace: Workspace, from: string, to: string): readonly Occurrence[] => {
  const [after, until] = [written(from), written(to)];
  if (until <= after) return [];
  const days = daysAround(after, until);
  const inOrder = schedules
    .flatMap((schedule) => schedule(workspace, days))
    .filter(({ at }) => after < at && at <= until)
    .toSorted(compareOccurrences);
  const keys = new Set<string>();
  return inOrder.filter(({ key }) => !keys.has(key) && keys.add(key));
};
