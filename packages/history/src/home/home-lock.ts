import { DatabaseSync } from 'node:sqlite';

/** Held until it is let go or the process ends, however it ends. */
export interface HomeLock {
  readonly release: () => void;
}

export type Locked =
  | { readonly ok: true; readonly lock: HomeLock }
  | { readonly ok: false; readonly owner: string };

/** Long enough for another process to have written its name down. */
const patienceInMilliseconds = 250;

/**
 * Takes a folder for one process. The lock is one of the kernel's, by way of an SQLite file with a transaction open on
 * it: it ends with its process, so nothing is left to clear away after a crash. The owner's name is committed first,
 * and so stays readable for whoever is refused.
 */
export const lockHome = (file: string, owner: string): Locked => {
  const database = new DatabaseSync(file, { timeout: patienceInMilliseconds });
  try {
    database.exec('pragma journal_mode = delete');
    database.exec('begin immediate');
    database.exec('create table if not exists owner (only integer primary key check (only = 1), name text)');
    database.prepare('insert or replace into owner values (1, ?)').run(owner);
    database.exec('commit');
    database.exec('begin immediate');
  } catch (error) {
    if (!isBusy(error)) throw error;
    const name = ownerNamed(database);
    database.close();
    return { ok: false, owner: name };
  }
  return {
    ok: true,
    lock: {
      release: () => {
        database.exec('rollback');
        database.close();
      },
    },
  };
};

const busy = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;

const ownerNamed = (database: DatabaseSync): string => {
  try {
    return String(
      database.prepare('select name from owner').get()?.name ?? 'a process that is just starting',
    );
  } catch {
    return 'a process that is just starting';
  }
};
