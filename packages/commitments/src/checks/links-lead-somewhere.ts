import type { Commitment } from '../commitment.ts';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import {
  actionEntries,
  commitmentEntries,
  decisionEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  planEntries,
  reviewEntries,
  riskEntries,
} from '../entries.ts';
import { finding } from '../finding.ts';

type Ids = ReadonlySet<string>;
type Link = readonly [link: string, id: string | null, among: Ids];
type Linked = readonly [entry: Entry<unknown>, links: readonly Link[]];

const idsOf = (records: readonly { readonly id: string }[]): Ids => new Set(records.map(({ id }) => id));

const each = (link: string, ids: readonly string[], among: Ids): readonly Link[] =>
  ids.map((id) => [link, id, among]);

const from = <T>(entries: readonly Entry<T>[], linksOf: (record: T) => readonly Link[]): readonly Linked[] =>
  entries.map((entry) => [entry, linksOf(entry.record)]);

const linksOf = (records: CommitmentRecords): readonly Linked[] => {
  const versions = idsOf(records.strategies.flatMap((strategy) => strategy.versions));
  const plans = idsOf(records.deliveryPlans);
  const commitments = idsOf(records.commitments);
  const measures = idsOf(records.successMeasures);
  const served: Ids = new Set([
    ...commitments,
    ...idsOf(records.deliveryPlans.flatMap((plan) => plan.projects)),
  ]);
  const done: Ids = new Set([...served, ...idsOf(records.actions)]);
  const whatIsDone = 'commitment, action or project';
  return [
    ...from(commitmentEntries(records), (commitment) => [
      ['version', commitment.version, versions],
      ...priorityLinks(commitment, records),
    ]),
    ...from(reviewEntries(records), (review) => each('version', [review.from, review.to], versions)),
    ...from(decisionEntries(records), ({ commitment, into }) =>
      each('commitment', [commitment, ...into], commitments),
    ),
    ...from(planEntries(records), (plan) => [
      ['version', plan.delivers, versions],
      ['vocabulary', plan.vocabulary, idsOf(records.vocabularies)],
      ...each(
        whatIsDone,
        [...plan.watched, ...plan.caseStudies].flatMap(({ about }) => about),
        done,
      ),
    ]),
    ...from(riskEntries(records), ({ about }) => each(whatIsDone, about, done)),
    ...from(actionEntries(records), ({ plan, serves }) => [
      ['plan', plan, plans],
      ...each('commitment or project', serves, served),
    ]),
    ...from(measureEntries(records), ({ plan, serves }) => [
      ['plan', plan, plans],
      ...each(whatIsDone, serves, done),
    ]),
    ...from(indicatorEntries(records), ({ plan, shows }) => [
      ['plan', plan, plans],
      ...each('measure of success', shows, measures),
    ]),
  ];
};

/** The priority and sub-priority of a commitment, looked for in its own version. */
const priorityLinks = (
  { version, priority, subPriority }: Commitment,
  { strategies }: CommitmentRecords,
): readonly Link[] => {
  const its = strategies.flatMap(({ versions }) => versions).find(({ id }) => id === version);
  const priorities = its?.priorities ?? [];
  const subPriorities = priorities.find(({ id }) => id === priority)?.subPriorities ?? [];
  return [
    ['priority', priority, idsOf(priorities)],
    ['sub-priority', subPriority, idsOf(subPriorities)],
  ];
};

/** Every link leads to a record that is there. */
export const linksLeadSomewhere: CommitmentsCheck = (records) =>
  linksOf(records).flatMap(([entry, links]) =>
    links.flatMap(([link, id, among]) => {
      if (id === null || among.has(id)) return [];
      return [finding('dangling-link', 'error', { ...entry.about, link, id }, entry)];
    }),
  );
