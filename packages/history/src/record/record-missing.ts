import type { Bundle } from '../bundles/bundle.ts';
import type { BundleStore } from '../bundles/bundle-store.ts';
import type { Database } from '../home/database.ts';
import { applyBundle, type ContentBy } from './apply-bundle.ts';

export const countBundles = async ({ query }: Pick<Database, 'query'>): Promise<number> => {
  const [row] = await query<{ n: number }>('select count(*)::int as n from ragstone.bundle');
  return row?.n ?? 0;
};

/**
 * Records the bundles on disk that the database does not know, in the order in which they were recorded: those of a
 * crash between the two, or all of them for a database that is made again. Gives how many there were.
 */
export const recordMissing = async ({
  database,
  store,
}: {
  readonly database: Database;
  readonly store: BundleStore;
}): Promise<number> => {
  const rows = await database.query<{ id: string }>('select id from ragstone.bundle');
  const known = new Set(rows.map(({ id }) => id));
  const missing = store.ids().filter((id) => !known.has(id));
  const bundles = missing.map(store.read).sort(inOrder);
  for (const bundle of bundles) {
    await database.transaction((query) => applyBundle(query, bundle, keptIn(store)));
  }
  return bundles.length;
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
