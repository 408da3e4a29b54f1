import type { Query } from '../home/database.ts';
import type { tables } from '../schema/migrations.ts';

/** A row by its columns; a column that is left out is null. */
export type TableRow = Readonly<Record<string, unknown>>;

/** Adds rows to a table in one statement. Those whose key is there are left as they are. */
export const insertRows = async (
  query: Query,
  table: (typeof tables)[number],
  rows: readonly TableRow[],
): Promise<void> => {
  if (rows.length === 0) return;
  await query(
    `insert into ragstone.${table}
      select * from jsonb_populate_recordset(null::ragstone.${table}, $1::text::jsonb)
      on conflict do nothing`,
    [JSON.stringify(rows)],
  );
};
