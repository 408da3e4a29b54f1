import { type Day, monthOf } from '@ragstone/calendar';
import {
  actionEntries,
  actionFacts,
  commitmentFacts,
  deliveredCommitments,
  type Entry,
  indicatorEntries,
  indicatorFacts,
  measureEntries,
  ownersOf,
  pointEntries,
  pointForEscalationFacts,
  projectEntries,
  projectFacts,
  riskEntries,
  riskFacts,
  successMeasureFacts,
  whatWords,
} from '@ragstone/commitments';
import type { Knowledge } from '../knowledge.ts';
import type { Subject } from '../rate-subject.ts';
import { commitmentsKnown } from './commitments-known.ts';

interface Promised<T> {
  readonly kind: Subject['kind'];
  readonly entries: readonly Entry<T>[];
  readonly planOf: (entry: Entry<T>) => string | undefined;
  readonly ownersOf: (record: T) => readonly string[];
  readonly factsOf: (record: T, plan: string) => object;
}

/**
 * Everything that a delivery plan holds as a subject of rules: the commitments that it delivers, its projects, actions,
 * measures of success, indicators, risks and points for escalation. Each is about the month that its plan reports.
 */
export const promiseSubjects = (knowledge: Knowledge): readonly Subject[] => {
  const records = commitmentsKnown(knowledge);
  const { asOf } = knowledge;
  const plans = new Map(records.deliveryPlans.map((plan) => [plan.id, plan]));
  const subjectsOf = <T extends { readonly id: string }>(of: Promised<T>): readonly Subject[] =>
    of.entries.flatMap((entry) => {
      const { record, about } = entry;
      const plan = plans.get(of.planOf(entry) ?? '');
      if (plan === undefined) return [];
      const facts: Subject['facts'] = { ...of.factsOf(record, plan.id) };
      const printedOn = knowledge.publishedOn([
        plan.source,
        ...(entry.source === null ? [] : [entry.source]),
      ]);
      return [
        {
          kind: of.kind,
          id: record.id,
          title: about.title,
          called: whatWords[about.what],
          period: monthOf(plan.asAt),
          in: plan.id,
          plan: plan.id,
          reportsTo: plan.reportsTo,
          owners: of.ownersOf(record),
          facts,
          knownOn: printedOn === null ? null : latestOf(printedOn, pastDueOn(facts.dueOn, asOf)),
          profile,
        },
      ];
    });
  const inPlan = (entry: Entry<unknown>): string | undefined => entry.subject.plan;
  const nobody = (): readonly string[] => [];
  const own = ({ owners }: { readonly owners: readonly string[] }): readonly string[] => owners;
  return [
    ...subjectsOf({
      kind: 'commitment',
      entries: deliveredCommitments(records),
      planOf: ({ record }) => records.deliveryPlans.find(({ delivers }) => delivers === record.version)?.id,
      ownersOf: (commitment) => ownersOf(commitment, records),
      factsOf: (commitment) => commitmentFacts(commitment, records, asOf),
    }),
    ...subjectsOf({
      kind: 'project',
      entries: projectEntries(records),
      planOf: inPlan,
      ownersOf: nobody,
      factsOf: (project, plan) => projectFacts(project, plan, records),
    }),
    ...subjectsOf({
      kind: 'action',
      entries: actionEntries(records),
      planOf: inPlan,
      ownersOf: own,
      factsOf: (action) => actionFacts(action, records, asOf),
    }),
    ...subjectsOf({
      kind: 'success-measure',
      entries: measureEntries(records),
      planOf: inPlan,
      ownersOf: nobody,
      factsOf: (measure) => successMeasureFacts(measure, records, asOf),
    }),
    ...subjectsOf({
      kind: 'indicator',
      entries: indicatorEntries(records),
      planOf: inPlan,
      ownersOf: nobody,
      factsOf: indicatorFacts,
    }),
    ...subjectsOf({
      kind: 'risk',
      entries: riskEntries(records),
      planOf: inPlan,
      ownersOf: own,
      factsOf: riskFacts,
    }),
    ...subjectsOf({
      kind: 'point-for-escalation',
      entries: pointEntries(records),
      planOf: inPlan,
      ownersOf: own,
      factsOf: (point) => pointForEscalationFacts(point, asOf),
    }),
  ];
};

/** The day on which something fell due, where that is over. */
const pastDueOn = (due: Subject['facts'][string] | undefined, asOf: Day): Day => {
  const on = due?.known === true && typeof due.value === 'string' ? due.value : '';
  return on <= asOf ? on : '';
};

const latestOf = (one: Day, other: Day): Day => (one > other ? one : other);

/** Nothing here is a number of its own. */
const profile: Subject['profile'] = { unit: 'count', polarity: 'none', decimals: 0 };
