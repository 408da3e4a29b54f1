import type { Located, Vocabulary } from '@ragstone/rag';
import type { Action } from './action.ts';
import type { Commitment } from './commitment.ts';
import type { DeliveryPlan } from './delivery-plan.ts';
import type { CommitmentsFinding } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Strategy } from './strategy.ts';
import type { StrategyReview } from './strategy-review.ts';
import type { SuccessMeasure } from './success-measure.ts';

/** Everything that was promised, and how it is to be kept and seen. */
export interface CommitmentRecords {
  readonly strategies: readonly Located<Strategy>[];
  readonly commitments: readonly Located<Commitment>[];
  readonly strategyReviews: readonly Located<StrategyReview>[];
  readonly deliveryPlans: readonly Located<DeliveryPlan>[];
  readonly actions: readonly Located<Action>[];
  readonly successMeasures: readonly Located<SuccessMeasure>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly vocabularies: readonly Vocabulary[];
}

/** One thing that the records should be. It reports and never throws. */
export type CommitmentsCheck = (records: CommitmentRecords) => readonly CommitmentsFinding[];
