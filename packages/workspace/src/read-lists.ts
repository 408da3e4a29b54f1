import type { SeasonMonths } from '@ragstone/calendar';
import { parentsOf } from '@ragstone/metrics';
import type { Atlas } from './atlas.ts';
import {
  headlineOf,
  refuseCircles,
  refuseSeasonless,
  refuseTwins,
  refuseUnderivable,
  superiorOf,
} from './check-records.ts';
import { checkReferences } from './check-references.ts';
import type { Report } from './fault.ts';
import { type JsonTree, nearestNode } from './json-tree.ts';
import type { OpenFile } from './open-files.ts';
import { parseJson } from './parse-json.ts';
import { type ReadRecord, readRecord, type WrittenRecord, writtenRecords } from './read-records.ts';
import { readSchemes, type SchemesTable, withSchemes } from './read-schemes.ts';
import { type ListName, listNames } from './record-lists.ts';
import { makeRegister, type ReadLists, type Register } from './register.ts';

/** Every list of the workspace as it was read, and who is who in them. */
export interface ReadWorkspace {
  readonly lists: ReadLists;
  readonly register: Register;
}

/** Reads a JSON file as a tree and charts it. */
export const readTree = ({ path, source }: OpenFile, atlas: Atlas, report: Report): JsonTree => {
  const tree = parseJson(path, source, report);
  const { root } = tree;
  atlas.chart(path, source, (at) => (root === null ? 0 : nearestNode(root, at).offset));
  return tree;
};

/** The lists of which a file could not be read to its end, with that file. */
const unreadLists = (
  files: readonly OpenFile[],
  trees: ReadonlyMap<string, JsonTree>,
): ReadonlyMap<ListName, string> =>
  new Map(
    files.flatMap(({ path, kind, readable }) => {
      const broken = !readable || (trees.get(path)?.broken.length ?? 0) > 0;
      return broken && kind.kind === 'records' ? kind.lists.map((list) => [list, path] as const) : [];
    }),
  );

const reportUnused = (
  schemes: ReadonlyMap<string, SchemesTable>,
  written: readonly WrittenRecord[],
  used: ReadonlySet<string>,
  report: Report,
): void => {
  if (written.some(({ broken }) => broken)) return;
  for (const path of schemes.keys()) {
    if (!used.has(path))
      report({ code: 'schemes-file-unused', facts: {}, spot: { at: { ref: path, path: [] }, offset: 0 } });
  }
};

/** The records of one list, of which those that share an id are refused. */
const readList = <L extends ListName>(
  list: L,
  written: readonly WrittenRecord[],
  report: Report,
): readonly ReadRecord<L>[] =>
  refuseTwins(
    list,
    written
      .filter((each): each is WrittenRecord & { readonly list: L } => each.list === list)
      .map((each) => readRecord(each, report)),
    report,
  );

/** Reads every record of the JSON files, each for itself, and then checks what they say of each other. */
export const readLists = (files: readonly OpenFile[], atlas: Atlas, report: Report): ReadWorkspace => {
  const readable = files.filter((file) => file.readable);
  const schemes = new Map(
    readable
      .filter(({ kind }) => kind.kind === 'schemes')
      .map((file) => [file.path, readSchemes(file, atlas, report)]),
  );
  const trees = new Map<string, JsonTree>();
  const written = readable.flatMap((file) => {
    if (file.kind.kind !== 'records') return [];
    const tree = readTree(file, atlas, report);
    trees.set(file.path, tree);
    return writtenRecords(tree, file.kind.name, report);
  });
  const used = new Set<string>();
  const completed = written.flatMap((record) => {
    if (record.list !== 'schedules' || record.broken) return [record];
    return withSchemes(record, schemes, used, atlas, report);
  });
  reportUnused(schemes, written, used, report);
  const read = Object.fromEntries(
    listNames.map((list) => [list, readList(list, completed, report)]),
  ) as unknown as ReadLists;
  const seasoned = refuseSeasonless(read.metrics, report);
  const sound: ReadLists = {
    ...read,
    metrics: refuseUnderivable(
      refuseCircles('metrics', refuseCircles('metrics', seasoned, parentsOf, report), headlineOf, report),
    ),
    bodies: refuseCircles('bodies', read.bodies, superiorOf, report),
  };
  const unread = unreadLists(files, trees);
  return refuseUnreadablePeriods(sound, unread, report);
};

/** Checks what each record refers to. What names a period that is none is refused; the rest is kept. */
const refuseUnreadablePeriods = (
  lists: ReadLists,
  unread: ReadonlyMap<ListName, string>,
  report: Report,
): ReadWorkspace => {
  const register = makeRegister(lists, unread);
  const metrics = lists.metrics.flatMap(({ record }) => (record === null ? [] : [record]));
  const seasons = new Map<string, SeasonMonths | undefined>(metrics.map(({ id, season }) => [id, season]));
  const ids = metrics.map(({ id }) => id);
  const check = (read: ReadRecord): ReadRecord => {
    if (read.written.broken) return read;
    const usable = checkReferences(read, register, ids, (metric) => seasons.get(metric), report);
    return usable ? read : { ...read, record: null };
  };
  const checked = Object.fromEntries(
    listNames.map((list) => [list, lists[list].map(check)]),
  ) as unknown as ReadLists;
  return { lists: checked, register: makeRegister(checked, unread) };
};
