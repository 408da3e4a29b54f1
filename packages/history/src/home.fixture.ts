import fs, { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleStore } from './bundles/bundle-store.ts';
import { sha256 } from './bundles/content.ts';
import type { Database } from './home/database.ts';
import { embeddedDatabase } from './home/embedded-database.ts';
import { type History, openHistory } from './open-history.ts';
import { migrations } from './schema/migrations.ts';

// Nobody cuts the power of these tests: they need not wait for the disk. Processes that they start do.
Object.assign(fs, { fsyncSync: () => {} });
syncBuiltinESMExports();

const all = mkdtempSync(join(tmpdir(), 'ragstone-history-'));
process.once('exit', () => rmSync(all, { recursive: true, force: true }));

/** A folder of its own for a test, taken away when the process ends. */
export const newFolder = (): string => mkdtempSync(join(all, 'home-'));

const require = createRequire(import.meta.url);
const madeBy = [
  require.resolve('@electric-sql/pglite'),
  ...migrations.flatMap(({ statements }) => statements),
];
const patterns = join(import.meta.dirname, '../node_modules/.cache/homes');
const pattern = join(patterns, sha256(madeBy.join('\n')));

/** Makes a history without records, once on this machine: making one takes seconds, copying it does not. */
const makePattern = async (): Promise<void> => {
  mkdirSync(patterns, { recursive: true });
  const unfinished = mkdtempSync(join(patterns, 'unfinished-'));
  await (await opened(unfinished)).close();
  try {
    renameSync(unfinished, pattern);
  } catch {
    // Another worker was quicker.
    rmSync(unfinished, { recursive: true });
  }
};

/** The folder of a history of its own, with no records. */
export const newHome = async (): Promise<string> => {
  if (!existsSync(pattern)) await makePattern();
  const folder = newFolder();
  cpSync(pattern, folder, { recursive: true });
  return folder;
};

const idle: Database[] = [];

/**
 * A history with no records, in a database that earlier tests of the process are done with: starting one costs more than
 * most tests do. Closed, it is emptied for the next. For whoever does not open it again.
 */
export const newHistory = async (): Promise<History> => {
  const database = idle.pop() ?? (await embeddedDatabase(join(await newHome(), 'database')));
  const close = async (): Promise<void> => {
    await database.query('truncate ragstone.content, ragstone.bundle, ragstone.watch cascade');
    idle.push(database);
  };
  return { home: 'folder', database, store: bundleStore(newFolder()), damaged: [], close };
};

/** Opens a history that must open. */
export const opened = async (folder: string, connectionString?: string): Promise<History> => {
  const result = await openHistory({ folder, owner: 'a test', connectionString });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.history;
};

/** Every row of a table, in an order of its own, as the database prints it. */
export const rowsOf = async (
  { database }: Pick<History, 'database'>,
  table: string,
): Promise<readonly string[]> => {
  const rows = await database.query<{ row: string }>(
    `select t::text as row from ragstone.${table} t order by t::text collate "C"`,
  );
  return rows.map(({ row }) => row);
};
