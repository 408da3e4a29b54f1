import { outboxOf } from '@ragstone/history';
import type { WorkerStatus, WorkspaceStatus } from '../status/worker-status.ts';
import type { WorkerOptions } from '../worker-options.ts';
import { escalationStatus } from './escalation-status.ts';
import { failureStatus } from './failure-status.ts';
import { look, noteFailing, type Watch, type Watched, type Workable } from './open-watch.ts';
import { scheduleStatus } from './schedule-status.ts';

/** How every workspace stands at an instant. One that fails is named, with the reason. */
export const statusOf = async (watch: Watch, options: WorkerOptions, now: string): Promise<WorkerStatus> => {
  const workspaces: WorkspaceStatus[] = [];
  for (const watched of watch.workspaces) {
    const before = watched.failing;
    const workable = await look(watched, watch.workspaces, options);
    try {
      if (workable !== null) {
        workspaces.push(await workspaceStatus(watched.folder, before, workable, now));
        continue;
      }
    } catch (error) {
      noteFailing(watched, error, options);
    }
    workspaces.push(failingStatus(watched));
  }
  return { workspaces, release: options.release, now };
};

const failingStatus = ({ folder, files, failing }: Watched): WorkspaceStatus => ({
  ...{ id: files?.workspace.id ?? folder, folder, state: 'failing', reason: failing },
  ...{ schedules: [], openEscalations: 0, escalations: [], failures: [], outbox: { due: 0, dead: 0 } },
});

const workspaceStatus = async (
  folder: string,
  failing: string | null,
  { history, files, queue }: Workable,
  now: string,
): Promise<WorkspaceStatus> => {
  const { query } = history.database;
  const { id } = files.workspace;
  const failures = (await queue.failures()).map(failureStatus);
  const ours = ({ key }: { readonly key: string }): boolean => key.startsWith(`${id}/`);
  const [due, dead] = [await outboxOf(query, 'due'), await outboxOf(query, 'dead')];
  const escalations = escalationStatus(files, now);
  const reason = failing ?? failures.at(-1)?.reason ?? null;
  return {
    ...{ id, folder, reason, failures, escalations },
    state: reason === null ? 'well' : 'failing',
    schedules: await scheduleStatus(files.workspace, query, now),
    openEscalations: escalations.length,
    outbox: { due: due.filter(ours).length, dead: dead.filter(ours).length },
  };
};
