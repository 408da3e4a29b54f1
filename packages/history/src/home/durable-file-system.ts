import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What Emscripten's NODEFS gives for each open file. It has everything but the fsync. */
interface OpenFile {
  readonly nfd: number;
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (file: OpenFile) => number };
  readonly tryFSOperation: <Result>(operation: () => Result) => Result;
}

/**
 * The files of a PGlite database, written to the disk when PostgreSQL says so. PGlite's own file system leaves the
 * fsync out: PostgreSQL asks for one at every commit, is told that it is done, and a power cut then loses what was
 * acknowledged.
 */
export class DurableFileSystem extends NodeFS {
  readonly #synced: () => void;

  /** `synced` is told of every fsync. */
  constructor(folder: string, synced: () => void) {
    super(folder);
    this.#synced = synced;
  }

  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pglite, options);
    const sync = (module: object): void => {
      const { NODEFS } = module as { readonly NODEFS: NodeFileSystem };
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        NODEFS.tryFSOperation(() => fsyncSync(nfd));
        this.#synced();
        return 0;
      };
    };
    const preRun = [...(made.emscriptenOpts.preRun ?? []), sync];
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun } };
  }
}

/** How PostgreSQL is started on it: with fsync, by the one call that the wasm build does not leave out. */
export const durableStartParameters = (standard: typeof PGlite.defaultStartParams): string[] => [
  ...standard.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'shared_buffers=8MB'],
];
