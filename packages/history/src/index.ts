export type {
  AssessmentRecord,
  AttemptRecord,
  Bundle,
  DecisionRecord,
  EffectRecord,
  HistoryRecord,
  KeptInput,
  ReportRecord,
  RunRecord,
} from './bundles/bundle.ts';
export type { BundleStore } from './bundles/bundle-store.ts';
export type { Content } from './bundles/content.ts';
export type { Instant } from './bundles/instant.ts';
export type { Database, Query } from './home/database.ts';
export { embeddedDatabase } from './home/embedded-database.ts';
export { serverDatabase } from './home/server-database.ts';
export { type ExportedTable, exportedTables, exportTable } from './keep/export-history.ts';
export { maintain } from './keep/maintain.ts';
export { type Moved, moveHistory } from './keep/move-history.ts';
export { type Rebuilt, rebuild } from './keep/rebuild.ts';
export { type Retention, retain } from './keep/retain.ts';
export { type History, type HistoryOptions, type OpenedHistory, openHistory } from './open-history.ts';
export { type DeliveryOptions, deliverDue } from './outbox/deliver-due.ts';
export type { Deliverer, Delivery, DueEffect } from './outbox/deliverer.ts';
export type { Effect } from './outbox/effect.ts';
export { fileDeliverer } from './outbox/file-deliverer.ts';
export { type OutboxEntry, outboxOf } from './outbox/outbox-of.ts';
export { openQueue, type QueueOptions } from './queue/open-queue.ts';
export { type DueSince, planUntil } from './queue/plan-until.ts';
export type { JobFailure, Queue, QueuedJob, TakenJob } from './queue/queue.ts';
export { compareJudgements, type JudgementChange } from './read/compare-judgements.ts';
export {
  contentBytes,
  inputsOf,
  type RecordedRuleSet,
  type RuleSetThen,
  reportsOf,
  ruleSetsOf,
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
export { type LastPaper, lastPaper, type PaperAsked } from './read/last-paper.ts';
export {
  type FoundAssessment,
  findAssessment,
  lastPaperBefore,
  type RecordedAssessment,
  recordedAssessments,
} from './read/recorded-assessments.ts';
export { type RecordedDecision, recordedDecisions } from './read/recorded-decisions.ts';
export { isDone, lastRunOf, lastRuns, type RecordedRun, runsOf } from './read/runs.ts';
export { type InputFile, inputsDigest } from './record/inputs-digest.ts';
export type { Recorded } from './record/record-all.ts';
export {
  type AssessmentToRecord,
  assessmentBytes,
  type PackedAssessment,
  packAssessment,
  type ReportFile,
  recordAssessment,
} from './record/record-assessment.ts';
export { type DecisionRecorded, recordDecision } from './record/record-decision.ts';
export { type Run, type RunToRecord, recordRun } from './record/record-run.ts';
export { type HistoryRefusal, sayDamage, sayRefusal } from './refusal.ts';
