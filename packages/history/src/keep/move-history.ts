import type { Database, Query } from '../home/database.ts';
import { insertRows, type TableRow } from '../record/insert-rows.ts';
import { countBundles } from '../record/record-missing.ts';
import type { HistoryRefusal } from '../refusal.ts';
import { migrate } from '../schema/migrate.ts';
import { tables } from '../schema/migrations.ts';

export type Moved =
  | { readonly ok: true; readonly rows: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly refusal: HistoryRefusal };

const rowsAtATime = 200;

/**
 * Copies a history's database to an empty one, of whichever kind: from the folder to a server, or back. All or
 * nothing, and it ends only once both have the same rows. The first is left as it is.
 */
export const moveHistory = async (from: Database, to: Database): Promise<Moved> => {
  for (const database of [from, to]) {
    const migrated = await migrate(database);
    if (!migrated.ok) {
      const { found, known } = migrated;
      return { ok: false, refusal: { code: 'made-by-a-later-release', found, known } };
    }
  }
  return from.transaction(async (read) => {
    // One moment of the first, whoever writes to it meanwhile.
    await read('set transaction isolation level repeatable read');
    return to.transaction(async (write): Promise<Moved> => {
      const records = await countBundles({ query: write });
      if (records > 0) return { ok: false, refusal: { code: 'target-not-empty', records } };
      const rows: Record<string, number> = {};
      for (const table of tables) {
        rows[table] = await copyTable(table, read, write);
        await compareTable(table, read, write);
      }
      return { ok: true, rows };
    });
  });
};

/** Some rows at a time, so that a long history need not be held at once. */
const copyTable = async (table: (typeof tables)[number], read: Query, write: Query): Promise<number> => {
  await read(`declare every_${table} cursor for select to_jsonb(t) as row from ragstone.${table} t`);
  for (let copied = 0; ; ) {
    const page = await read<{ row: TableRow }>(`fetch ${rowsAtATime} from every_${table}`);
    if (page.length === 0) return copied;
    const rows = page.map(({ row }) => row);
    await insertRows(write, table, rows);
    copied += page.length;
  }
};

/** A digest of every row as it is printed, in an order that no machine decides. */
const digestOf = async (table: string, query: Query): Promise<string> => {
  const [row] = await query<{ digest: string }>(
    `select concat(count(*), ' ', md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text) collate "C"), '')))
      as digest from ragstone.${table} t`,
  );
  return row?.digest ?? '';
};

const compareTable = async (table: string, from: Query, to: Query): Promise<void> => {
  const [before, after] = [await digestOf(table, from), await digestOf(table, to)];
  if (before !== after) throw new Error(`${table} did not arrive whole: ${before} became ${after}`);
};
