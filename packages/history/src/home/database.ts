/** Asks one statement with its parameters (`$1`, `$2`, ...) and gives its rows. */
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * A PostgreSQL database, wherever it is: the one in a folder or one on a server. Days come as `YYYY-MM-DD`, instants
 * as `2026-06-15T08:00:00.000Z`, whichever it is.
 */
export interface Database {
  readonly query: Query;
  /** Does all of the work or none of it. What it throws undoes it. */
  readonly transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  /**
   * Runs a text of several statements without parameters, such as a library's own schema, and gives the rows of all of
   * them. What it leaves open when it fails is undone.
   */
  readonly script: (sql: string) => Promise<readonly object[]>;
  readonly close: () => Promise<void>;
}
