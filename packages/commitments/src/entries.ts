import { type Located, type Locus, type Source, type Whereabouts, within } from '@ragstone/rag';
import type { Action, Milestone } from './action.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentRecords } from './commitment-records.ts';
import type { DeliveryPlan, PointForEscalation, Project, Risk, WatchEntry } from './delivery-plan.ts';
import type { About, What } from './finding-figures.ts';
import type { Indicator } from './indicator.ts';
import type { ReviewDecision, StrategyReview } from './strategy-review.ts';
import type { SuccessMeasure } from './success-measure.ts';

/** A record as findings speak of it: what it is, what it is called, and where it stands. */
export interface Entry<T> extends Whereabouts {
  readonly record: T;
  readonly about: About;
}

const entry = <T extends { readonly source: Source }>(
  record: T,
  at: Locus,
  what: What,
  title: string,
  subject: Whereabouts['subject'],
): Entry<T> => ({ record, about: { what, title }, subject, at, source: record.source });

const named = (ref: string | null, says: string | null): string =>
  [ref, says].filter((each) => each !== null).join(', ');

/** In a plan that numbers its actions, those that it does not are told apart; another plan has actions and no more. */
export const actionEntries = ({ actions }: CommitmentRecords): readonly Entry<Located<Action>>[] => {
  const numbering = new Set(actions.filter(({ ref }) => ref !== null).map(({ plan }) => plan));
  return actions.map((action) => {
    const what = action.ref === null && numbering.has(action.plan) ? 'unnumbered-action' : 'action';
    const subject = { plan: action.plan, action: action.id };
    return entry(action, action.at, what, named(action.ref, action.says), subject);
  });
};

export const milestoneEntries = ({ actions }: CommitmentRecords): readonly Entry<Milestone>[] =>
  actions.flatMap(({ id, plan, milestones, at }) =>
    milestones.map((milestone, index) =>
      entry(milestone, within(at, 'milestones', index), 'milestone', milestone.says, {
        plan,
        action: id,
        milestone: milestone.id,
      }),
    ),
  );

/** The parts of plans that stand inside them. */
const planParts = <T extends { readonly id: string; readonly source: Source }>(
  { deliveryPlans }: CommitmentRecords,
  list: keyof DeliveryPlan,
  what: What,
  partsOf: (plan: DeliveryPlan) => readonly T[],
  titleOf: (part: T) => string,
): readonly Entry<T>[] =>
  deliveryPlans.flatMap((plan) =>
    partsOf(plan).map((part, index) =>
      entry(part, within(plan.at, list, index), what, titleOf(part), { plan: plan.id, [what]: part.id }),
    ),
  );

export const projectEntries = (records: CommitmentRecords): readonly Entry<Project>[] =>
  planParts(
    records,
    'projects',
    'project',
    ({ projects }) => projects,
    ({ title }) => title,
  );

export const riskEntries = (records: CommitmentRecords): readonly Entry<Risk>[] =>
  planParts(
    records,
    'risks',
    'risk',
    ({ risks }) => risks,
    ({ says }) => says,
  );

export const pointEntries = (records: CommitmentRecords): readonly Entry<PointForEscalation>[] =>
  planParts(
    records,
    'pointsForEscalation',
    'point-for-escalation',
    (plan) => plan.pointsForEscalation,
    ({ ref, says }) => named(ref, says),
  );

export const watchEntries = (records: CommitmentRecords): readonly Entry<WatchEntry>[] =>
  planParts(
    records,
    'watched',
    'watch-entry',
    (plan) => plan.watched,
    ({ id, says }) => says ?? id,
  );

/** A commitment whose wording is not printed is called by its id: its number alone would say nothing. */
const titleOf = ({ id, ref, says }: Commitment): string => (says === null ? id : named(ref, says));

export const commitmentEntries = (
  { commitments }: CommitmentRecords,
  version?: string,
): readonly Entry<Located<Commitment>>[] =>
  commitments
    .filter((commitment) => version === undefined || commitment.version === version)
    .map((commitment) =>
      entry(commitment, commitment.at, 'commitment', titleOf(commitment), {
        version: commitment.version,
        commitment: commitment.id,
      }),
    );

export const measureEntries = ({
  successMeasures,
}: CommitmentRecords): readonly Entry<Located<SuccessMeasure>>[] =>
  successMeasures.map((measure) =>
    entry(measure, measure.at, 'success-measure', measure.says, { plan: measure.plan, measure: measure.id }),
  );

export const indicatorEntries = ({ indicators }: CommitmentRecords): readonly Entry<Located<Indicator>>[] =>
  indicators.map((indicator) =>
    entry(indicator, indicator.at, 'indicator', named(indicator.code, indicator.says), {
      plan: indicator.plan,
      indicator: indicator.id,
    }),
  );

export const decisionEntries = ({
  strategyReviews,
  commitments,
}: CommitmentRecords): readonly Entry<ReviewDecision>[] => {
  const titles = new Map(commitments.map((commitment) => [commitment.id, titleOf(commitment)]));
  return strategyReviews.flatMap(({ id, decisions, at }) =>
    decisions.map((decision, index) => {
      const title = titles.get(decision.commitment) ?? decision.commitment;
      const subject = { review: id, commitment: decision.commitment };
      return entry(decision, within(at, 'decisions', index), 'decision', title, subject);
    }),
  );
};

export const reviewEntries = ({ strategyReviews }: CommitmentRecords): readonly Entry<StrategyReview>[] =>
  strategyReviews.map((review) => entry(review, review.at, 'review', review.title, { review: review.id }));

export const planEntries = ({ deliveryPlans }: CommitmentRecords): readonly Entry<DeliveryPlan>[] =>
  deliveryPlans.map((plan) => entry(plan, plan.at, 'plan', plan.title, { plan: plan.id }));
