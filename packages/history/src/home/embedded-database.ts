import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Query } from './database.ts';
import { dateType, instantType, readInstant } from './read-instant.ts';
import { sync, syncTree } from './sync-folder.ts';

/**
 * The database in a folder, PostgreSQL within this process: made where there is none. Only one process may have it
 * open; `lockHome` sees to that. `synced` is told of every fsync.
 */
export const embeddedDatabase = async (folder: string, synced = (): void => {}): Promise<Database> => {
  // Twenty megabytes of PostgreSQL, which help and check do without.
  const { PGlite } = await import('@electric-sql/pglite');
  const { DurableFileSystem, durableStartParameters } = await import('./durable-file-system.ts');
  if (!existsSync(folder)) await makeHome(PGlite, folder);
  return databaseOf(
    await PGlite.create({
      fs: new DurableFileSystem(folder, synced),
      startParams: durableStartParameters(PGlite.defaultStartParams),
    }),
  );
};

/** Made beside and then moved: a folder of this name is a whole database or is not there. */
const makeHome = async (PGliteClass: typeof PGlite, folder: string): Promise<void> => {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await (await PGliteClass.create(unfinished)).close();
  syncTree(unfinished);
  renameSync(unfinished, folder);
  sync(dirname(folder));
};

const parsers = { [dateType]: (printed: string) => printed, [instantType]: readInstant };

const queryOf =
  (client: PGlite | Transaction): Query =>
  async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...parameters], { parsers })).rows;

/** A PGlite that is open, as a database. */
const databaseOf = async (pglite: PGlite): Promise<Database> => {
  await pglite.exec("set timezone to 'UTC'");
  return {
    query: queryOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queryOf(transaction))),
    script: async (sql) => {
      try {
        const results = await pglite.exec(sql, { parsers });
        return results.flatMap(({ rows }) => rows);
      } catch (error) {
        await pglite.exec('rollback');
        throw error;
      }
    },
    close: () => pglite.close(),
  };
};
