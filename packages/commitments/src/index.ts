export type { Action, Milestone } from './action.ts';
export { type ActionFacts, actionFacts } from './action-facts.ts';
export { checkCommitmentLinks, checkCommitments } from './check-commitments.ts';
export type { Approval, Commitment, PromisedNumber } from './commitment.ts';
export { type CommitmentFacts, commitmentFacts } from './commitment-facts.ts';
export type { CommitmentRecords } from './commitment-records.ts';
export type {
  CaseStudy,
  DeliveryPlan,
  PointForEscalation,
  Project,
  Risk,
  WatchEntry,
} from './delivery-plan.ts';
export { deliveryPlanSchema } from './delivery-plan-schema.ts';
export type { CommitmentsFinding, FindingsTogether } from './finding.ts';
export type { CommitmentsCode, CommitmentsFigures, TogetherFigures, What } from './finding-figures.ts';
export type { Indicator, ReportedFigure } from './indicator.ts';
export { predecessorsOf, successorsOf } from './lineage.ts';
export { commonPlaceholders } from './placeholders.ts';
export { type CountedPart, type ReviewCounts, reviewCounts } from './review-counts.ts';
export { type RollUpOptions, rollUpFindings } from './roll-up-findings.ts';
export {
  actionSchema,
  commitmentSchema,
  indicatorSchema,
  strategyReviewSchema,
  strategySchema,
  successMeasureSchema,
} from './schemas.ts';
export { type StatedStatus, statusOf } from './status-of.ts';
export type {
  Countable,
  PrintedCount,
  Priority,
  Strategy,
  StrategyVersion,
  SubPriority,
} from './strategy.ts';
export {
  type DecisionKind,
  decisionKinds,
  type ReviewDecision,
  type StrategyReview,
} from './strategy-review.ts';
export type { MeasureTarget, SuccessMeasure } from './success-measure.ts';
