import type { Body } from '@ragstone/governance';
import { type Metric, parentsOf } from '@ragstone/metrics';
import type { Report, Spot } from './fault.ts';
import type { ReadRecord } from './read-records.ts';
import { type ListName, lists } from './record-lists.ts';
import { valueAt } from './schema-faults.ts';

const refuse = <L extends ListName>(record: ReadRecord<L>): ReadRecord<L> => ({ ...record, record: null });

/** Refuses every record whose id another has: which of them is meant, nobody can say. */
export const refuseTwins = <L extends ListName>(
  list: L,
  records: readonly ReadRecord<L>[],
  report: Report,
): readonly ReadRecord<L>[] => {
  const firsts = new Map<string, Spot>();
  const twins = new Set<string>();
  const idOf = ({ written }: ReadRecord<L>): string | null => {
    const id = valueAt(written.value, ['id']);
    return typeof id === 'string' ? id : null;
  };
  for (const record of records) {
    const id = idOf(record);
    if (id === null) continue;
    const { at } = record.written;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, { at });
    else {
      twins.add(id);
      const facts = { what: lists[list].one, id, others: [first] };
      report({ code: 'id-twice', facts, spot: { at: { ref: at.ref, path: [...at.path, 'id'] } } });
    }
  }
  return records.map((record) => (twins.has(idOf(record) ?? '') ? refuse(record) : record));
};

/** The ids to which a record leads: a metric to its parents, a body to the one above it. */
type LeadsTo<L extends ListName> = (record: NonNullable<ReadRecord<L>['record']>) => readonly string[];

/** The headline that a metric is part of. A part is often one of its headline's parents, so the two ways are not one. */
export const headlineOf = ({ partOf }: Metric): readonly string[] => (partOf === undefined ? [] : [partOf]);

/** The body to which a body reports. */
export const superiorOf = ({ reportsTo }: Body): readonly string[] =>
  reportsTo === undefined ? [] : [reportsTo];

/** The way from an id back to itself; null where there is none. */
const circleFrom = (
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null => {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const id of next.get(way.at(-1) ?? '') ?? []) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  }
  return null;
};

/** Refuses every record that leads back to itself: whoever followed it would never arrive. */
export const refuseCircles = <L extends 'metrics' | 'bodies'>(
  list: L,
  records: readonly ReadRecord<L>[],
  leadsTo: LeadsTo<L>,
  report: Report,
): readonly ReadRecord<L>[] => {
  const next = new Map(records.flatMap(({ record }) => (record ? [[record.id, leadsTo(record)]] : [])));
  return records.map((read) => {
    const through = read.record && circleFrom(read.record.id, next);
    if (!through) return read;
    const { at } = read.written;
    report({ code: 'record-circular', facts: { what: lists[list].one, through }, spot: { at } });
    return refuse(read);
  });
};

/** Refuses every metric that is worked out from one that is not there, and so on; why has been told of that one. */
export const refuseUnderivable = (
  records: readonly ReadRecord<'metrics'>[],
): readonly ReadRecord<'metrics'>[] => {
  const known = new Set(records.flatMap(({ record }) => (record === null ? [] : [record.id])));
  const sound = records.map((read) =>
    read.record !== null && !parentsOf(read.record).every((id) => known.has(id)) ? refuse(read) : read,
  );
  return sound.every((each, index) => each === records[index]) ? sound : refuseUnderivable(sound);
};

/** Refuses a metric that is published by season and does not say which months that is. */
export const refuseSeasonless = (
  records: readonly ReadRecord<'metrics'>[],
  report: Report,
): readonly ReadRecord<'metrics'>[] =>
  records.map((read) => {
    const { record, written } = read;
    if (record === null || record.frequency !== 'season' || record.season !== undefined) return read;
    const spot = { at: { ref: written.at.ref, path: [...written.at.path, 'frequency'] } };
    report({ code: 'season-missing', facts: { metric: record.id }, spot });
    return refuse(read);
  });
