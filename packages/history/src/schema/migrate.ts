import type { Database } from '../home/database.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** Whether the database has the schema of this release now, or is of a later release and was left as it is. */
export type Migrated =
  | { readonly ok: true; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly found: number; readonly known: number };

/** One number for all, so that two processes that start together do not both make the schema. */
const migrationLock = 7_246_170;

/**
 * Brings a database to the schema of this release, from whatever earlier release it is, or from nothing. All of the
 * steps are taken or none is.
 */
export const migrate = async (
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<Migrated> =>
  database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await query('create schema if not exists ragstone');
    await query(
      `create table if not exists ragstone.migration (number integer primary key, name text not null)`,
    );
    const [row] = await query<{ found: number }>(
      'select coalesce(max(number), 0) as found from ragstone.migration',
    );
    const found = row?.found ?? 0;
    const known = steps.at(-1)?.number ?? 0;
    if (found > known) return { ok: false, found, known };
    for (const { number, name, statements } of steps.filter((step) => step.number > found)) {
      for (const statement of statements) await query(statement);
      await query('insert into ragstone.migration values ($1, $2)', [number, name]);
    }
    return { ok: true, from: found, to: known };
  });
