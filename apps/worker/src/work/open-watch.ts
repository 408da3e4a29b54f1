import { type History, openHistory, openQueue, type Queue, sayRefusal } from '@ragstone/history';
import type { WorkerOptions } from '../worker-options.ts';
import { type WatchedFiles, watchedFiles } from './watched-files.ts';

/** A history that the worker has open, or why it could not be opened. */
export type OpenHome =
  | { readonly folder: string; readonly history: History; readonly refusal: null }
  | { readonly folder: string; readonly history: null; readonly refusal: string };

/** A workspace that is watched, as it was last seen. What goes wrong with it stays with it. */
export interface Watched {
  readonly folder: string;
  readonly home: OpenHome;
  files: WatchedFiles | null;
  queue: Queue | null;
  /** Why nothing can be done for it. */
  failing: string | null;
}

export interface Watch {
  readonly homes: readonly OpenHome[];
  readonly workspaces: readonly Watched[];
  readonly close: () => Promise<void>;
}

/** A workspace of which everything needed is there. */
export interface Workable {
  readonly history: History;
  readonly files: WatchedFiles;
  readonly queue: Queue;
}

/** Opens the histories of the workspaces. Throws, in plain words, only where none of them can be opened. */
export const openWatch = async (options: WorkerOptions): Promise<Watch> => {
  const folders = [...new Set(options.workspaces.map(options.historyOf))];
  const homes = new Map<string, OpenHome>();
  for (const folder of folders) homes.set(folder, await openHome(folder, options));
  const refused = [...homes.values()].flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
  if (refused.length === homes.size) throw new Error(refused.join('\n'));
  const workspaces = options.workspaces.map((folder): Watched => {
    const home = homes.get(options.historyOf(folder));
    if (home === undefined) throw new Error('a history was lost');
    return { folder, home, files: null, queue: null, failing: home.refusal };
  });
  return {
    homes: [...homes.values()],
    workspaces,
    close: async () => {
      for (const { queue } of workspaces) await queue?.close();
      for (const { history } of homes.values()) await history?.close();
    },
  };
};

const openHome = async (folder: string, options: WorkerOptions): Promise<OpenHome> => {
  const { owner, connectionString } = options;
  try {
    const opened = await openHistory({ folder, owner, connectionString });
    return opened.ok
      ? { folder, history: opened.history, refusal: null }
      : { folder, history: null, refusal: sayRefusal(opened.refusal) };
  } catch (error) {
    return { folder, history: null, refusal: `${folder} cannot be opened: ${whyOf(error)}` };
  }
};

/** Reads a workspace again and opens its queue. Gives null, and notes why, where that cannot be done. */
export const look = async (
  watched: Watched,
  all: readonly Watched[],
  options: WorkerOptions,
): Promise<Workable | null> => {
  const { home, folder } = watched;
  if (home.history === null) return null;
  try {
    const files = watchedFiles(folder, options.release, watched.files);
    const { id } = files.workspace;
    const other = all.find(
      (each) => each !== watched && each.home === home && each.files?.workspace.id === id,
    );
    if (other !== undefined)
      throw new Error(`${other.folder} has the same id, "${id}". Give one of them another.`);
    watched.files = files;
    watched.queue ??= await openQueue(home.history, {
      name: id,
      ...(options.leaseSeconds === undefined ? {} : { leaseSeconds: options.leaseSeconds }),
      ...(options.mostAttempts === undefined ? {} : { mostAttempts: options.mostAttempts }),
      failed: () => options.log({ event: 'queue-failing', workspace: id }),
    });
    watched.failing = null;
    return { history: home.history, files, queue: watched.queue };
  } catch (error) {
    noteFailing(watched, error, options);
    return null;
  }
};

/** Notes why nothing can be done for a workspace now. It is tried again in the next round. */
export const noteFailing = (watched: Watched, error: unknown, { log }: WorkerOptions): void => {
  watched.failing = whyOf(error);
  log({ event: 'workspace-failing', folder: watched.folder });
};

export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
