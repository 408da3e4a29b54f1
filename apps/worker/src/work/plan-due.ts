import { addDays, instantInLondon, londonTimeOf } from '@ragstone/calendar';
import { assessmentKnownThen, planUntil, type Query } from '@ragstone/history';
import type { Occurrence } from '../schedule/occurrence.ts';
import { occurrencesBetween } from '../schedule/occurrences-between.ts';
import { onceEach, orderOf, withEscalations } from './due-jobs.ts';
import type { Workable } from './open-watch.ts';
import type { WatchedFiles } from './watched-files.ts';

/** Queues what fell due up to an instant. Gives how much that is, and how much was passed over. */
export const planDue = async (
  { history, queue, files }: Workable,
  at: string,
): Promise<{ readonly due: number; readonly passedOver: number }> => {
  let passedOver = 0;
  const { workspace } = files;
  const jobs = await planUntil(history.database, queue, {
    ...{ workspace: workspace.id, until: at },
    dueSince: async (since, query) => {
      const due = onceEach(occurrencesBetween(workspace, since ?? beginningOfDay(at), at));
      passedOver = due.passedOver;
      const changed = await filesChanged(files, query, at);
      return withEscalations([...changed, ...due.occurrences]).map((occurrence) => ({
        ...{ key: `${workspace.id}/${occurrence.key}`, order: orderOf(occurrence) },
        data: occurrence,
      }));
    },
  });
  return { due: jobs.length, passedOver };
};

/** A workspace that is new to the worker is made up for from the day on which it is first seen. */
const beginningOfDay = (at: string): string => instantInLondon(addDays(londonTimeOf(at).day, -1), '23:59');

/** What is due because a file came, went or was changed since the last assessment. */
const filesChanged = async (
  { workspace, digest }: WatchedFiles,
  query: Query,
  at: string,
): Promise<readonly Occurrence[]> => {
  const standpoint = { workspace: workspace.id, asOf: '9999-12-31', recordedBy: '9999-12-31T00:00:00.000Z' };
  const last = await assessmentKnownThen(query, standpoint);
  if (last?.inputs === digest) return [];
  const [before, after] = [last?.inputs ?? 'none', digest].map((each) => each.slice(0, 12));
  return [
    {
      ...{ key: `files/${before}-${after}`, schedule: 'files', at, job: 'import' },
      ...{ board: null, template: null, duty: null, says: 'Files of the workspace were changed' },
    },
  ];
};
