import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BundleStore, bundleStore } from './bundles/bundle-store.ts';
import type { Database } from './home/database.ts';
import { embeddedDatabase } from './home/embedded-database.ts';
import { lockHome } from './home/home-lock.ts';
import { serverDatabase } from './home/server-database.ts';
import { countBundles, recordMissing } from './record/record-missing.ts';
import type { HistoryRefusal } from './refusal.ts';
import { migrate } from './schema/migrate.ts';

/** A history that is open: its database, and the files from which that could be made again. */
export interface History {
  readonly home: 'folder' | 'server';
  readonly database: Database;
  readonly store: BundleStore;
  /** The ids of the records that were found damaged as it was opened. They are in the folder `damaged`, and not believed. */
  readonly damaged: readonly string[];
  readonly close: () => Promise<void>;
}

export interface HistoryOptions {
  /** Where its files are; without a server, its database too. */
  readonly folder: string;
  /** Who opens it, in words that make sense to whoever is refused meanwhile: the program, its process, since when. */
  readonly owner: string;
  /** The PostgreSQL server that keeps the database. */
  readonly connectionString?: string | undefined;
  /** Refuses where nothing was recorded yet, and leaves no folder behind. */
  readonly mustExist?: boolean | undefined;
  /** Is told of every fsync of the database in the folder. */
  readonly synced?: (() => void) | undefined;
}

export type OpenedHistory =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly refusal: HistoryRefusal };

/**
 * Opens a history, made where there is none, with the schema of this release. What a crash left between the files and
 * the database is put right. Refuses, and changes nothing, where another process has the folder.
 */
export const openHistory = async (options: HistoryOptions): Promise<OpenedHistory> => {
  const { folder, connectionString, mustExist } = options;
  if (connectionString !== undefined) return openOnServer(options, connectionString);
  // A folder with the files alone is a backup that was put back: its database is made again.
  const isThere = ['database', 'bundles'].some((part) => existsSync(join(folder, part)));
  if (mustExist === true && !isThere) {
    return { ok: false, refusal: { code: 'nothing-recorded', folder } };
  }
  return openInFolder(options);
};

const openInFolder = async ({ folder, owner, synced }: HistoryOptions): Promise<OpenedHistory> => {
  mkdirSync(folder, { recursive: true });
  const locked = lockHome(join(folder, 'lock'), owner);
  if (!locked.ok) return { ok: false, refusal: { code: 'in-use', folder, owner: locked.owner } };
  const { release } = locked.lock;
  try {
    const database = await embeddedDatabase(join(folder, 'database'), synced);
    const store = bundleStore(folder);
    store.tidy();
    const close = async (): Promise<void> => {
      await database.close();
      release();
    };
    return await ready({ home: 'folder', database, store, close });
  } catch (error) {
    release();
    throw error;
  }
};

const openOnServer = async ({ folder }: HistoryOptions, connectionString: string): Promise<OpenedHistory> => {
  const database = await serverDatabase(connectionString);
  try {
    await database.query('select 1');
  } catch (error) {
    await database.close();
    return { ok: false, refusal: { code: 'server-unreachable', why: String((error as Error).message) } };
  }
  return ready({ home: 'server', database, store: bundleStore(folder), close: database.close }, folder);
};

const ready = async (history: Omit<History, 'damaged'>, folder?: string): Promise<OpenedHistory> => {
  const refuse = async (refusal: HistoryRefusal): Promise<OpenedHistory> => {
    await history.close();
    return { ok: false, refusal };
  };
  const migrated = await migrate(history.database);
  if (!migrated.ok) {
    const { found, known } = migrated;
    return refuse({ code: 'made-by-a-later-release', found, known });
  }
  const records = history.store.ids().length;
  if (folder !== undefined && records > 0 && (await countBundles(history.database)) === 0) {
    return refuse({ code: 'not-moved', folder, records });
  }
  const { damaged } = await recordMissing(history);
  return { ok: true, history: { ...history, damaged } };
};
