/** A PostgreSQL server of a test's own, from the programs that npm installed. */
export interface TestServer {
  /** The connection string of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts one as the tests of the history do: their fixture is no part of what that package gives to others. */
export const startPostgres = async (): Promise<TestServer> => {
  const fixture = new URL('postgres.fixture.ts', import.meta.resolve('@ragstone/history'));
  return (await import(fixture.href)).startPostgres();
};
