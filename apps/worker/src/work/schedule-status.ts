import type { Workspace } from '@ragstone/assurance';
import { addDays } from '@ragstone/calendar';
import { lastRuns, type Query } from '@ragstone/history';
import { lateness } from '../lateness.ts';
import { occurrencesBetween } from '../schedule/occurrences-between.ts';
import type { ScheduleStatus } from '../status/worker-status.ts';

/** A year and a little, so that what comes once a year is seen. */
const daysAhead = 400;

/** When each schedule last ran and is due next, the next first. */
export const scheduleStatus = async (
  workspace: Workspace,
  query: Query,
  now: string,
): Promise<readonly ScheduleStatus[]> => {
  const until = `${addDays(now.slice(0, 10), daysAhead)}${now.slice(10)}`;
  const next = new Map(
    occurrencesBetween(workspace, now, until)
      .toReversed()
      .map((occurrence) => [occurrence.schedule, occurrence]),
  );
  const last = new Map((await lastRuns(query, workspace.id)).map((run) => [run.schedule, run]));
  return [...new Set([...next.keys(), ...last.keys()])]
    .map((id): ScheduleStatus => {
      const run = last.get(id);
      return {
        id,
        says: next.get(id)?.says ?? wordsOf(id),
        last: run?.doneAt ?? null,
        lastLate: run !== undefined && lateness(run.dueAt, run.doneAt) !== null,
        next: next.get(id)?.at ?? null,
      };
    })
    .toSorted((a, b) => compare(a.next ?? '~', b.next ?? '~') || compare(a.id, b.id));
};

/** What comes on no day of its own. */
const occasions: Readonly<Record<string, string>> = {
  files: 'When a file is changed',
  escalations: 'After files are taken in, and after an assessment',
};

const wordsOf = (schedule: string): string => occasions[schedule] ?? 'Nothing is due within a year';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
