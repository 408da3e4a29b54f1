import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canonicalJson } from '@ragstone/rules';
import { sync } from '../home/sync-folder.ts';
import { type Bundle, bundleSchema, type HistoryRecord } from './bundle.ts';
import { bytesOf, type Content, sha256 } from './content.ts';
import type { Instant } from './instant.ts';
import { unfinishedMark, writeDurably } from './write-durably.ts';

/** A record with the contents that it names. */
export interface Recordable {
  readonly record: HistoryRecord;
  readonly contents: readonly Content[];
}

/** The files of a history: from them alone its database can be made again. */
export interface BundleStore {
  /** Keeps records; on return they outlast a power cut. One that is kept already stays as it is. */
  readonly keep: (recordables: readonly Recordable[], now: Instant) => readonly Bundle[];
  readonly ids: () => readonly string[];
  /** Null where the file is not what was put there. */
  readonly read: (id: string) => Bundle | null;
  /** The content of a hash, packed; null where it is not kept here, or is not what was put there. */
  readonly content: (hash: string) => Content | null;
  /**
   * Puts a record into `damaged`, and those of these contents that are not what was put there: nothing believes them
   * from then on, and whoever has a copy may put it back.
   */
  readonly setAside: (id: string, hashes: readonly string[]) => void;
  readonly remove: (ids: readonly string[], hashes: readonly string[]) => void;
  /** Clears away what a crash left unfinished. Only while nobody else writes here. */
  readonly tidy: () => void;
}

/** The id of a record: the SHA-256 of what it says. */
export const idOf = (record: HistoryRecord): string => sha256(canonicalJson(record));

/** The files of a history in a folder: `bundles/<id>.json`, and what they name in `content/<hash>.gz`. */
export const bundleStore = (folder: string): BundleStore => {
  const bundles = join(folder, 'bundles');
  const contents = join(folder, 'content');
  const bundleFile = (id: string): string => join(bundles, `${id}.json`);
  const contentFile = (hash: string): string => join(contents, `${hash}.gz`);

  const read = (id: string): Bundle | null => bundleIn(readFileSync(bundleFile(id), 'utf8'), id);

  const content = (hash: string): Content | null =>
    existsSync(contentFile(hash)) ? contentIn(new Uint8Array(readFileSync(contentFile(hash))), hash) : null;

  const setAside = (...files: readonly string[]): void => {
    const damaged = join(folder, 'damaged');
    makeFolder(damaged);
    for (const file of files) renameSync(file, join(damaged, basename(file)));
    for (const each of [damaged, bundles, contents]) sync(each);
  };

  const keepOne = ({ record, contents: named }: Recordable, now: Instant): Bundle => {
    for (const { hash, gzip } of named) {
      if (content(hash) === null) writeDurably(contentFile(hash), gzip);
    }
    sync(contents);
    const id = idOf(record);
    const kept = existsSync(bundleFile(id)) ? read(id) : null;
    if (kept !== null) return kept;
    const bundle: Bundle = { schema: 'ragstone.bundle/1', id, recordedAt: now, record };
    writeDurably(bundleFile(id), new TextEncoder().encode(`${JSON.stringify(bundle, null, 2)}\n`));
    return bundle;
  };

  return {
    keep: (recordables, now) => {
      makeFolder(contents);
      makeFolder(bundles);
      const kept = recordables.map((each) => keepOne(each, now));
      sync(bundles);
      return kept;
    },
    ids: () => finished(bundles, '.json'),
    read,
    content,
    setAside: (id, hashes) => {
      const damaged = hashes
        .map(contentFile)
        .filter((file, at) => existsSync(file) && content(hashes[at] ?? '') === null);
      setAside(bundleFile(id), ...damaged);
    },
    remove: (ids, hashes) => {
      for (const id of ids) rmSync(bundleFile(id), { force: true });
      for (const hash of hashes) rmSync(contentFile(hash), { force: true });
      for (const each of [bundles, contents]) if (existsSync(each)) sync(each);
    },
    tidy: () => {
      for (const each of [bundles, contents].filter((place) => existsSync(place))) {
        for (const name of readdirSync(each).filter((file) => file.startsWith(unfinishedMark))) {
          rmSync(join(each, name));
        }
      }
    },
  };
};

const bundleIn = (text: string, id: string): Bundle | null => {
  try {
    const bundle = bundleSchema.parse(JSON.parse(text));
    return bundle.id === id && idOf(bundle.record) === id ? bundle : null;
  } catch {
    return null;
  }
};

const contentIn = (gzip: Uint8Array, hash: string): Content | null => {
  try {
    return { hash, size: bytesOf(hash, gzip).byteLength, gzip };
  } catch {
    return null;
  }
};

/** Makes a folder whose name outlasts a power cut. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { recursive: true });
  sync(dirname(folder));
};

const finished = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];
