import type { Bundle, HistoryRecord } from '../bundles/bundle.ts';
import type { BundleStore } from '../bundles/bundle-store.ts';
import type { Database, Query } from '../home/database.ts';
import { applyBundle, type ContentBy, contentsNamed } from './apply-bundle.ts';

export const countBundles = async ({ query }: Pick<Database, 'query'>): Promise<number> => {
  const [row] = await query<{ n: number }>('select count(*)::int as n from ragstone.bundle');
  return row?.n ?? 0;
};

/** What was made of the bundles that a database did not know. */
export interface MissingRecorded {
  readonly records: number;
  /** The ids of those that were set aside. */
  readonly damaged: readonly string[];
}

/**
 * Records the bundles on disk that the database does not know, in the order in which they were recorded: those of a
 * crash between the two, or all of them for a database that is made again. One that is not what was put there, or that
 * names what is not there, is set aside: it is never believed, and keeps nobody from the others.
 */
export const recordMissing = async ({
  database,
  store,
}: {
  readonly database: Database;
  readonly store: BundleStore;
}): Promise<MissingRecorded> => {
  const rows = await database.query<{ id: string }>('select id from ragstone.bundle');
  const known = new Set(rows.map(({ id }) => id));
  const missing = store.ids().filter((id) => !known.has(id));
  const damaged: string[] = [];
  const setAside = (id: string, hashes: readonly string[]): void => {
    store.setAside(id, hashes);
    damaged.push(id);
  };
  const bundles = missing.flatMap((id) => {
    const bundle = store.read(id);
    if (bundle === null) setAside(id, []);
    return bundle ?? [];
  });
  for (const bundle of bundles.sort(inOrder)) {
    const hashes = contentsNamed(bundle.record);
    const isWhole =
      hashes.every((hash) => store.content(hash) !== null) &&
      (await isSubjectThere(database.query, bundle.record));
    if (isWhole) await database.transaction((query) => applyBundle(query, bundle, keptIn(store)));
    else setAside(bundle.id, hashes);
  }
  return { records: missing.length - damaged.length, damaged };
};

/** Whether what a record is about is recorded: the assessment of a report, the effect of an attempt. */
const isSubjectThere = async (query: Query, record: HistoryRecord): Promise<boolean> => {
  const [table, column, value] =
    record.kind === 'report'
      ? ['assessment', 'id', record.assessment]
      : record.kind === 'attempt'
        ? ['effect', 'key', record.effect]
        : [];
  if (table === undefined) return true;
  return (await query(`select 1 from ragstone.${table} where ${column} = $1`, [value])).length > 0;
};

/** What each kind refers to comes before it where two were recorded in the same millisecond. */
const order = ['assessment', 'report', 'decision', 'effect', 'attempt', 'run'];

const inOrder = (a: Bundle, b: Bundle): number =>
  compare(a.recordedAt, b.recordedAt) ||
  order.indexOf(a.record.kind) - order.indexOf(b.record.kind) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keptIn =
  (store: BundleStore): ContentBy =>
  (hash) => {
    const content = store.content(hash);
    if (content === null) throw new Error(`a bundle names content ${hash}, which is not kept`);
    return content;
  };
