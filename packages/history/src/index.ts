export type {
  AssessmentRecord,
  AttemptRecord,
  Bundle,
  DecisionKind,
  DecisionRecord,
  EffectRecord,
  Expiry,
  HistoryRecord,
  KeptInput,
  ReportRecord,
} from './bundles/bundle.ts';
export type { BundleStore } from './bundles/bundle-store.ts';
export type { Content } from './bundles/content.ts';
export type { Instant } from './bundles/instant.ts';
export type { Database, Query } from './home/database.ts';
export { type History, type HistoryOptions, type OpenedHistory, openHistory } from './open-history.ts';
export type { Effect } from './outbox/effect.ts';
export { decisionsInForce, type RecordedDecision } from './read/decisions-in-force.ts';
export {
  contentBytes,
  inputsOf,
  type RecordedRuleSet,
  reportsOf,
  ruleSetVersions,
} from './read/kept-files.ts';
export {
  assessmentKnownThen,
  escalationsOf,
  type JudgementThen,
  judgementsOf,
  type RecordedEscalation,
  type RecordedJudgement,
  type Standpoint,
  storyOf,
} from './read/known-then.ts';
export {
  type FoundAssessment,
  findAssessment,
  type RecordedAssessment,
  recordedAssessments,
} from './read/recorded-assessments.ts';
export type { Recorded } from './record/record-all.ts';
export {
  type AssessmentToRecord,
  assessmentBytes,
  type InputFile,
  type ReportFile,
  recordAssessment,
} from './record/record-assessment.ts';
export { type Decision, type DecisionRecorded, recordDecision } from './record/record-decision.ts';
export { type HistoryRefusal, sayRefusal } from './refusal.ts';
