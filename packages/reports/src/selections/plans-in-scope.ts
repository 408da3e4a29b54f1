import type { PromiseChain, SubjectJudgement } from '@ragstone/assurance';
import type { Action, CommitmentRecords, DeliveryPlan } from '@ragstone/commitments';
import type { Source } from '@ragstone/rag';
import type { PaperScope } from './paper-scope.ts';

/** A delivery plan that comes before a board, with what the assessment makes of everything in it. */
export interface PlanInScope {
  readonly plan: DeliveryPlan;
  readonly actions: readonly Action[];
  readonly chains: readonly PromiseChain[];
  /** What the rules make of the subject with an id. */
  readonly judged: (kind: SubjectJudgement['kind'], id: string) => SubjectJudgement | null;
  /** The day on which it was published; null where its document has none. */
  readonly published: string | null;
}

/** The records whose document was published by the day of the assessment. */
export const knownRecords = ({
  workspace,
  assessment,
}: Pick<PaperScope, 'workspace' | 'assessment'>): Omit<CommitmentRecords, 'vocabularies'> => {
  const days = new Map(workspace.documents.map(({ id, published }) => [id, published]));
  const known = <T extends { readonly source: Source }>(records: readonly T[]): readonly T[] =>
    records.filter(({ source }) => (days.get(source.document) ?? '9999') <= assessment.asOf);
  return {
    strategies: known(workspace.strategies),
    commitments: known(workspace.commitments),
    strategyReviews: known(workspace.strategyReviews),
    deliveryPlans: known(workspace.deliveryPlans),
    actions: known(workspace.actions),
    successMeasures: known(workspace.successMeasures),
    indicators: known(workspace.indicators),
  };
};

/** The plans known on the day that are reported to the board or governed by it; all of them without a board. */
export const plansInScope = (scope: PaperScope): readonly PlanInScope[] => {
  const { board, assessment, workspace } = scope;
  const { deliveryPlans, actions } = knownRecords(scope);
  return deliveryPlans
    .filter((plan) => board === undefined || plan.reportsTo === board || plan.governedBy === board)
    .map((plan) => ({
      plan,
      actions: actions.filter((action) => action.plan === plan.id),
      chains: assessment.chains.filter((chain) => chain.plan === plan.id),
      judged: (kind, id) => assessment.subjects.find((each) => each.kind === kind && each.id === id) ?? null,
      published: workspace.documents.find(({ id }) => id === plan.source.document)?.published ?? null,
    }));
};
