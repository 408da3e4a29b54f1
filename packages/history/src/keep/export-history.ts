import type { Query } from '../home/database.ts';

/** A table that is exported: all but the packed bytes, which are files already. */
export type ExportedTable =
  | 'assessment'
  | 'input'
  | 'rule_set'
  | 'judgement'
  | 'rating'
  | 'escalation'
  | 'escalation_step'
  | 'report'
  | 'decision'
  | 'effect'
  | 'attempt'
  | 'run';

const orders: Readonly<Record<ExportedTable, string>> = {
  assessment: 'as_of, recorded_at, id',
  input: 'assessment, path',
  rule_set: 'assessment, id, version',
  judgement: 'assessment, ordinal',
  rating: 'assessment, judgement, ordinal',
  escalation: 'assessment, ordinal',
  escalation_step: 'assessment, escalation, ordinal',
  report: 'recorded_at, id',
  decision: 'recorded_at, id',
  effect: 'due_at, key',
  attempt: 'attempted_at, effect, number',
  run: 'due_at, workspace, occurrence',
};

export const exportedTables: readonly ExportedTable[] = Object.keys(orders) as readonly ExportedTable[];

/**
 * A table as lines of JSON, a row on each, for whoever wants to read a history with other tools. Given piece by piece,
 * in an order that depends on nothing but the rows.
 */
export async function* exportTable(
  query: Query,
  table: ExportedTable,
  atATime = 500,
): AsyncGenerator<string> {
  const order = orders[table]
    .split(', ')
    .map((column) => `t.${column}::text collate "C"`)
    .join(', ');
  for (let offset = 0; ; offset += atATime) {
    const page = await query<{ line: string }>(
      `select to_jsonb(t)::text as line from ragstone.${table} t order by ${order} limit $1 offset $2`,
      [atATime, offset],
    );
    yield page.map(({ line }) => `${line}\n`).join('');
    if (page.length < atATime) return;
  }
}
