import type { BundleStore } from '../bundles/bundle-store.ts';
import type { Database } from '../home/database.ts';
import { countBundles, type MissingRecorded, recordMissing } from '../record/record-missing.ts';
import type { HistoryRefusal } from '../refusal.ts';
import { migrate } from '../schema/migrate.ts';

export type Rebuilt =
  | ({ readonly ok: true } & MissingRecorded)
  | { readonly ok: false; readonly refusal: HistoryRefusal };

/**
 * Makes the database of a history again from its files alone, in an empty database: the same rows as were lost. Only
 * who was about to send what is not in them. What is damaged is set aside.
 */
export const rebuild = async (store: BundleStore, empty: Database): Promise<Rebuilt> => {
  const migrated = await migrate(empty);
  if (!migrated.ok) {
    const { found, known } = migrated;
    return { ok: false, refusal: { code: 'made-by-a-later-release', found, known } };
  }
  const records = await countBundles(empty);
  if (records > 0) return { ok: false, refusal: { code: 'target-not-empty', records } };
  return { ok: true, ...(await recordMissing({ database: empty, store })) };
};
