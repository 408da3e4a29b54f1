import type { History } from '../open-history.ts';
import { contentsNamed } from '../record/apply-bundle.ts';

/** What a retention takes away. */
export interface Retention {
  /** The ids of the assessments, with their reports, that are no longer kept. */
  readonly assessments: readonly string[];
  /** How many records were taken away in all. */
  readonly records: number;
}

/**
 * Takes away assessments of days before `keepFrom`, with their reports, from the database and the disk. The latest of
 * each workspace always stays, and so do all decisions and everything that was sent: they are few, and they are what
 * somebody will ask for. Contents that nothing else names go too.
 */
export const retain = async ({ database, store }: History, keepFrom: string): Promise<Retention> => {
  const { assessments, reports } = await database.transaction(async (query) => {
    const old = await query<{ id: string }>(
      `select id from ragstone.assessment
        where as_of < $1::date and id not in (
          select distinct on (workspace) id from ragstone.assessment
          order by workspace, as_of desc, recorded_at desc, id collate "C" desc
        ) order by as_of, recorded_at, id collate "C"`,
      [keepFrom],
    );
    const ids = old.map(({ id }) => id);
    const reports = await query<{ id: string }>(
      'delete from ragstone.report where assessment = any($1) returning id',
      [ids],
    );
    await query('delete from ragstone.assessment where id = any($1)', [ids]);
    const made = reports.map(({ id }) => id);
    await query('delete from ragstone.bundle where id = any($1)', [[...ids, ...made]]);
    await query(
      `delete from ragstone.content where hash not in (
        select body from ragstone.assessment union select content from ragstone.input
        union select content from ragstone.report union select content from ragstone.effect)`,
    );
    return { assessments: ids, reports: made };
  });
  // A server's database may know records whose files another machine has.
  const here = new Set(store.ids());
  const files = [...reports, ...assessments].filter((id) => here.has(id));
  const named = files.flatMap((id) => {
    const bundle = store.read(id);
    return bundle === null ? [] : contentsNamed(bundle.record);
  });
  const kept = await database.query<{ hash: string }>(
    'select hash from ragstone.content where hash = any($1)',
    [named],
  );
  const stillNamed = new Set(kept.map(({ hash }) => hash));
  // What names another goes first, so that a crash in between leaves nothing that names what is gone.
  store.remove(reports, []);
  store.remove(assessments, []);
  store.remove(
    [],
    named.filter((hash) => !stillNamed.has(hash)),
  );
  return { assessments, records: assessments.length + reports.length };
};
