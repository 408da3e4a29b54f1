import { recordSchema } from '../bundles/bundle.ts';
import type { Recordable } from '../bundles/bundle-store.ts';
import type { Instant } from '../bundles/instant.ts';
import type { Query } from '../home/database.ts';
import type { History } from '../open-history.ts';
import { applyBundle } from './apply-bundle.ts';

/** What became of a record. */
export interface Recorded {
  readonly id: string;
  /** False where the same had been recorded before; then nothing was changed. */
  readonly isNew: boolean;
}

/**
 * Keeps records, first on disk and then in the database, all or none of them. On return they outlast a power cut.
 * `also` is done in the same transaction.
 */
export const recordAll = async (
  { database, store }: Pick<History, 'database' | 'store'>,
  recordables: readonly Recordable[],
  now: Instant,
  also: (query: Query) => Promise<void> = async () => {},
): Promise<readonly Recorded[]> => {
  const contents = new Map(
    recordables.flatMap((each) => each.contents.map((content) => [content.hash, content] as const)),
  );
  const bundles = store.keep(recordables.map(parsed), now);
  return database.transaction(async (query) => {
    const recorded: Recorded[] = [];
    for (const bundle of bundles) {
      const isNew = await applyBundle(query, bundle, (hash) => {
        const content = contents.get(hash) ?? store.content(hash);
        if (content === null) throw new Error(`content ${hash} was not given`);
        return content;
      });
      recorded.push({ id: bundle.id, isNew });
    }
    await also(query);
    return recorded;
  });
};

const parsed = ({ record, contents }: Recordable): Recordable => ({
  record: recordSchema.parse(record),
  contents,
});
