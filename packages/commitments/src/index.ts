export type { Action, Milestone } from './action.ts';
export { checkCommitmentLinks, checkCommitments } from './check-commitments.ts';
export type { Approval, Commitment, PromisedNumber } from './commitment.ts';
export type { CommitmentRecords } from './commitment-records.ts';
export { deliveredCommitments, ownersOf } from './delivered-commitments.ts';
export type {
  CaseStudy,
  DeliveryPlan,
  PointForEscalation,
  Project,
  Risk,
  WatchEntry,
} from './delivery-plan.ts';
export { deliveryPlanSchema } from './delivery-plan-schema.ts';
export {
  actionEntries,
  commitmentEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  pointEntries,
  projectEntries,
  riskEntries,
} from './entries.ts';
export { type ActionFacts, actionFacts } from './facts/action-facts.ts';
export { type CommitmentFacts, commitmentFacts } from './facts/commitment-facts.ts';
export { type IndicatorFacts, indicatorFacts } from './facts/indicator-facts.ts';
export { type PointForEscalationFacts, pointForEscalationFacts } from './facts/point-for-escalation-facts.ts';
export { type ProjectFacts, projectFacts } from './facts/project-facts.ts';
export { type RiskFacts, riskFacts } from './facts/risk-facts.ts';
export { type StatedFacts, statedFacts } from './facts/stated-facts.ts';
export { type SuccessMeasureFacts, successMeasureFacts } from './facts/success-measure-facts.ts';
export {
  type FiguresAgainstTargets,
  figuresAgainstTargets,
  mayBeJudged,
  meets,
} from './figures-against-targets.ts';
export type { CommitmentsFinding, FindingsTogether } from './finding.ts';
export type { CommitmentsCode, CommitmentsFigures, TogetherFigures, What } from './finding-figures.ts';
export type { Indicator, ReportedFigure } from './indicator.ts';
export { predecessorsOf, successorsOf } from './lineage.ts';
export { indicatorsOf, measuresOfAction, measuresOfCommitment } from './measures-of.ts';
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
export { whatWords } from './what-words.ts';
