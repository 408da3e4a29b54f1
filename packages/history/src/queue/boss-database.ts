import type { Db } from 'pg-boss';
import type { Database, Query } from '../home/database.ts';

/** A database as pg-boss asks for it. It sends texts of several statements only without parameters. */
export const bossDatabase = ({ query, script }: Pick<Database, 'query' | 'script'>): Db => ({
  executeSql: async (sql, parameters = []) => ({
    rows: [...(parameters.length > 0 ? await query(sql, parameters) : await script(sql))],
  }),
});

/** The same within a transaction, for what is to be done with the rest of it or not at all. */
export const bossTransaction = (query: Query): Db => ({
  executeSql: async (sql, parameters = []) => ({ rows: [...(await query(sql, parameters))] }),
});
