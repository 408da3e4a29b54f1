import type { ClientBase } from 'pg';
import type { Database, Query } from './database.ts';
import { dateType, instantType, readInstant } from './read-instant.ts';

/** The database on a PostgreSQL server, by its connection string (`postgresql://user@host/name`). */
export const serverDatabase = async (connectionString: string): Promise<Database> => {
  // Only those who have a server need its client.
  const { default: pg } = await import('pg');
  const own: Readonly<Record<number, (printed: string) => string>> = {
    [dateType]: (printed: string) => printed,
    [instantType]: readInstant,
  };
  const types = {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      own[type] ?? pg.types.getTypeParser(type, format as 'text'),
  };
  const pool = new pg.Pool({ connectionString, types, options: '-c TimeZone=UTC', max: 4 });
  // A server that goes away while nothing is asked of it: the next question says so.
  pool.on('error', () => {});
  const queryOf =
    (client: ClientBase): Query =>
    async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[];
  const withClient = async <Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  };
  return {
    query: (sql, parameters) => withClient((client) => queryOf(client)(sql, parameters)),
    transaction: (work) =>
      withClient(async (client) => {
        await client.query('begin');
        try {
          const result = await work(queryOf(client));
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback').catch(() => {});
          throw error;
        }
      }),
    script: (sql) =>
      withClient(async (client) => {
        try {
          const results: unknown = await client.query(sql);
          return (Array.isArray(results) ? results : [results]).flatMap(({ rows }) => rows);
        } catch (error) {
          await client.query('rollback').catch(() => {});
          throw error;
        }
      }),
    close: () => pool.end(),
  };
};
