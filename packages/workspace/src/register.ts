import { closest } from '@ragstone/rag';
import type { ReferenceKind, Spot } from './fault.ts';
import type { ReadRecord } from './read-records.ts';
import type { ListName } from './record-lists.ts';
import { valueAt } from './schema-faults.ts';

/** What is known of an id: its record is there, is there but was refused, or is nowhere. */
export type Standing = 'known' | 'refused' | 'unknown';

/** Who is who: every id that a record may refer to. */
export interface Register {
  readonly standing: (kind: ReferenceKind, id: string) => Standing;
  readonly suggest: (kind: ReferenceKind, id: string) => string | null;
  /** Where the refused record of an id stands. */
  readonly refusedAt: (kind: ReferenceKind, id: string) => Spot | null;
  /** A file of such records that could not be read to its end. */
  readonly unread: (kind: ReferenceKind) => string | null;
}

type ListedKind = Exclude<
  ReferenceKind,
  'funding-source' | 'question' | 'strategy-version' | 'priority' | 'sub-priority' | 'project'
>;

/** The list in which the records of a kind stand; the kinds that are left out stand inside other records. */
const listOf: Readonly<Record<ListedKind, ListName>> = {
  document: 'documents',
  place: 'places',
  basis: 'bases',
  metric: 'metrics',
  target: 'targets',
  fund: 'funds',
  statement: 'statements',
  'return-definition': 'returnDefinitions',
  return: 'returns',
  body: 'bodies',
  role: 'roles',
  duty: 'duties',
  paper: 'papers',
  event: 'events',
  commitment: 'commitments',
  'delivery-plan': 'deliveryPlans',
  action: 'actions',
  'success-measure': 'successMeasures',
  vocabulary: 'vocabularies',
};

export type ReadLists = { readonly [L in ListName]: readonly ReadRecord<L>[] };

interface Ids {
  readonly known: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, Spot>;
}

const idOf = (record: ReadRecord): string | null => {
  const id = valueAt(record.written.value, ['id']);
  return typeof id === 'string' ? id : null;
};

const idsOf = (records: readonly ReadRecord[]): Ids => {
  const named = records.flatMap((record) => {
    const id = idOf(record);
    return id === null ? [] : [{ id, record }];
  });
  const known = new Set(named.filter(({ record }) => record.record !== null).map(({ id }) => id));
  const refused = named.filter(({ id, record }) => record.record === null && !known.has(id));
  return {
    known,
    refused: new Map(refused.toReversed().map(({ id, record }) => [id, { at: record.written.at }])),
  };
};

/** Ids that stand inside other records, with those of refused records, whose own fault has been told. */
const idsWithin = (records: readonly ReadRecord[], find: (value: unknown) => readonly unknown[]): Ids => {
  const ids = records.flatMap(({ written }) => find(written.value).map((each) => valueAt(each, ['id'])));
  return { known: new Set(ids.filter((id) => typeof id === 'string')), refused: new Map() };
};

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
};

/** The parts under a key of every record in a list, at any depth of keys. */
const partsUnder = (value: unknown, [key, ...further]: readonly string[]): readonly unknown[] =>
  key === undefined ? [value] : listIn(value, key).flatMap((each) => partsUnder(each, further));

export const makeRegister = (lists: ReadLists, unreadFiles: ReadonlyMap<ListName, string>): Register => {
  const ids = new Map<ReferenceKind, Ids>([
    ...(Object.keys(listOf) as ListedKind[]).map((kind): [ReferenceKind, Ids] => [
      kind,
      idsOf(lists[listOf[kind]]),
    ]),
    ['funding-source', idsWithin(lists.funds, (fund) => partsUnder(fund, ['sources']))],
    ['question', idsWithin(lists.returnDefinitions, (form) => partsUnder(form, ['sections', 'questions']))],
    ['strategy-version', idsWithin(lists.strategies, (strategy) => partsUnder(strategy, ['versions']))],
    ['priority', idsWithin(lists.strategies, (strategy) => partsUnder(strategy, ['versions', 'priorities']))],
    [
      'sub-priority',
      idsWithin(lists.strategies, (strategy) =>
        partsUnder(strategy, ['versions', 'priorities', 'subPriorities']),
      ),
    ],
    ['project', idsWithin(lists.deliveryPlans, (plan) => partsUnder(plan, ['projects']))],
  ]);
  const suggestions = new Map<string, string | null>();
  return {
    standing: (kind, id) => {
      const of = ids.get(kind);
      return of?.known.has(id) ? 'known' : of?.refused.has(id) ? 'refused' : 'unknown';
    },
    suggest: (kind, id) => {
      const key = `${kind} ${id}`;
      const suggestion = suggestions.get(key) ?? closest(id, ids.get(kind)?.known ?? []);
      suggestions.set(key, suggestion);
      return suggestion;
    },
    refusedAt: (kind, id) => ids.get(kind)?.refused.get(id) ?? null,
    unread: (kind) => (kind in listOf ? (unreadFiles.get(listOf[kind as ListedKind]) ?? null) : null),
  };
};
