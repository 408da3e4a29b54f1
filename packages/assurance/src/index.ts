export { type AssessOptions, assess, type InputFinding } from './assess.ts';
export type {
  Assessment,
  AssessmentFinding,
  AssuranceException,
  ComparatorEvidence,
  Conflict,
  DutyOutcome,
  FigureSource,
  Judgement,
  JudgementExplanation,
  LikeForLike,
  RatingOutcome,
  ReturnCheck,
  ReturnVerdict,
  RollUpMember,
  RollUpResult,
  RuleSetUsed,
  SubjectJudgement,
  Variance,
  WindowCoverage,
} from './assessment.ts';
export { basisWords } from './basis-words.ts';
export { type Changes, changesSince } from './changes/changes-since.ts';
export type { EscalationChange as EscalationMove, EscalationChanged } from './changes/escalation-changes.ts';
export type { ExceptionChange, ExceptionChanged } from './changes/exception-changes.ts';
export { checkWorkspace } from './check-workspace.ts';
export type { FigureFindingCode } from './checks/figure-finding.ts';
export type {
  Assertion,
  CheckedClaim,
  Claim,
  ClaimSubject,
  ClaimVerdict,
  FundOperand,
  Operand,
  PrintedNumber,
  Reproduction,
  Working,
} from './claim.ts';
export type { ClaimFindingCode } from './claims/claim-finding.ts';
export {
  compareRuleSets,
  type EscalationChange,
  type Rated,
  type RatingChange,
  type RuleSetDifferences,
  type Transition,
} from './differences/compare-rule-sets.ts';
export { sayDifferences, shareChanged } from './differences/say-differences.ts';
export { emptyWorkspace } from './empty-workspace.ts';
export type {
  Attention,
  DecisionEnd,
  DecisionOutcome,
  EscalationOutcome,
  EscalationStep,
  FollowedChecks,
  Starts,
  StepFigures,
  TrackedPeriod,
} from './escalations/escalation-outcome.ts';
export { checkDays } from './escalations/followed-checks.ts';
export { type OwedFollowUp, owedFollowUps } from './escalations/owed-follow-ups.ts';
export { everyRated, type RatedOnce } from './every-rated.ts';
export type {
  Evidence,
  PlaceRanking,
  ProcessChart,
  RankEvidence,
  SeriesChart,
  SignificanceEvidence,
  SpcEvidence,
  TrendEvidence,
} from './evidence/evidence.ts';
export { contradictions } from './evidence/say-evidence.ts';
export { explainJudgement } from './explain-judgement.ts';
export { explainSubject } from './explain-subject.ts';
export { type ExampleFacts, exampleFacts } from './facts/example-facts.ts';
export { figureReasonWords, reasonWordsOf } from './figure-reason-words.ts';
export type {
  AssessmentFindingCode,
  AssuranceFindingCode,
  JudgementFindingCode,
  PromiseFindingCode,
  SetUpFindingCode,
} from './finding-code.ts';
export type { FundAccount, FundAccountLine } from './funds/fund-account.ts';
export type {
  ChainFigure,
  ChainIndicator,
  ChainMeasure,
  ChainTarget,
  Pace,
  PromiseChain,
} from './promises/promise-chain.ts';
export { type Answer, type RatingReading, type ReadingAnswer, sayAnswer } from './read-otherwise.ts';
export { latest as latestJudgement } from './roll-up.ts';
export { sayAbsences } from './say-absences.ts';
export { claimSchema, commentarySchema } from './schemas.ts';
export { type ExampleOptions, workedExample } from './worked-example.ts';
export type { Commentary, FilePosition, Workspace } from './workspace.ts';
