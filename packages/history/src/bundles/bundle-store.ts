import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@ragstone/rules';
import { sync } from '../home/sync-folder.ts';
import { type Bundle, bundleSchema, type HistoryRecord } from './bundle.ts';
import { bytesOf, type Content, contentOf, sha256 } from './content.ts';
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
  readonly read: (id: string) => Bundle;
  /** The content of a hash, packed; null where it is not kept here. */
  readonly content: (hash: string) => Content | null;
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

  const read = (id: string): Bundle => {
    const bundle = bundleSchema.parse(JSON.parse(readFileSync(bundleFile(id), 'utf8')));
    if (bundle.id !== id || idOf(bundle.record) !== id) {
      throw new Error(`${bundleFile(id)} is not what was put there`);
    }
    return bundle;
  };

  const keepOne = ({ record, contents: named }: Recordable, now: Instant): Bundle => {
    for (const { hash, gzip } of named) {
      if (!existsSync(contentFile(hash))) writeDurably(contentFile(hash), gzip);
    }
    sync(contents);
    const id = idOf(record);
    if (existsSync(bundleFile(id))) return read(id);
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
    content: (hash) => {
      if (!existsSync(contentFile(hash))) return null;
      const gzip = new Uint8Array(readFileSync(contentFile(hash)));
      return { ...contentOf(bytesOf(hash, gzip)), gzip };
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
