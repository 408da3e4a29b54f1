import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type History, openHistory } from './open-history.ts';

const all = mkdtempSync(join(tmpdir(), 'ragstone-history-'));
process.once('exit', () => rmSync(all, { recursive: true, force: true }));

/** A folder of its own for a test, taken away when the process ends. */
export const newFolder = (): string => mkdtempSync(join(all, 'home-'));

let pattern: Promise<string> | null = null;

/** A history without records, made once: making the first takes seconds, copying it does not. */
const patternHome = async (): Promise<string> => {
  const folder = newFolder();
  await (await opened(folder)).close();
  return folder;
};

/** The folder of a history of its own, with no records. */
export const newHome = async (): Promise<string> => {
  pattern ??= patternHome();
  const folder = newFolder();
  cpSync(await pattern, folder, { recursive: true });
  return folder;
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
