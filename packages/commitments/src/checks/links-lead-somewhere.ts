import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import {
  actionEntries,
  commitmentEntries,
  decisionEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  riskEntries,
} from '../entries.ts';
import { finding } from '../finding.ts';

type Link = readonly [link: string, id: string | null, among: ReadonlySet<string>];

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

const linksOf = (records: CommitmentRecords): readonly (readonly [Entry<unknown>, readonly Link[]])[] => {
  const versions = idsOf(records.strategies.flatMap((each) => each.versions));
  const plans = idsOf(records.deliveryPlans);
  const commitments = idsOf(records.commitments);
  const projects = idsOf(records.deliveryPlans.flatMap((each) => each.projects));
  const actions = idsOf(records.actions);
  const measures = idsOf(records.successMeasures);
  const served = new Set([...commitments, ...projects]);
  const anything = new Set([...served, ...actions]);
  const each = (link: string, ids: readonly string[], among: ReadonlySet<string>): readonly Link[] =>
    ids.map((id) => [link, id, among]);
  return [
    ...commitmentEntries(records).map(
      (entry) =>
        [
          entry,
          [['version', entry.record.version, versions], ...priorityLinks(entry.record, records)],
        ] as const,
    ),
    ...decisionEntries(records).map(
      (entry) =>
        [entry, each('commitment', [entry.record.commitment, ...entry.record.into], commitments)] as const,
    ),
    ...actionEntries(records).map(
      (entry) =>
        [
          entry,
          [['plan', entry.record.plan, plans], ...each('commitment or project', entry.record.serves, served)],
        ] as const,
    ),
    ...measureEntries(records).map(
      (entry) =>
        [
          entry,
          [
            ['plan', entry.record.plan, plans],
            ...each('commitment, action or project', entry.record.serves, anything),
          ],
        ] as const,
    ),
    ...indicatorEntries(records).map(
      (entry) =>
        [
          entry,
          [['plan', entry.record.plan, plans], ...each('measure of success', entry.record.shows, measures)],
        ] as const,
    ),
    ...riskEntries(records).map(
      (entry) => [entry, each('commitment, action or project', entry.record.about, anything)] as const,
    ),
  ];
};

/** The priority and sub-priority of a commitment, looked for in its own version. */
const priorityLinks = (
  { version, priority, subPriority }: CommitmentRecords['commitments'][number],
  { strategies }: CommitmentRecords,
): readonly Link[] => {
  const priorities =
    strategies.flatMap((each) => each.versions).find(({ id }) => id === version)?.priorities ?? [];
  const within = priorities.find(({ id }) => id === priority)?.subPriorities ?? [];
  return [
    ['priority', priority, idsOf(priorities)],
    ['sub-priority', subPriority, idsOf(within)],
  ];
};

/** Every link leads to a record that is there. */
export const linksLeadSomewhere: CommitmentsCheck = (records) =>
  linksOf(records).flatMap(([entry, links]) =>
    links.flatMap(([link, id, among]) =>
      id === null || among.has(id)
        ? []
        : [finding('dangling-link', 'error', { ...entry.about, link, id }, entry)],
    ),
  );
