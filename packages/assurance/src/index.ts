export { type AssessOptions, assess, type InputFinding } from './assess.ts';
export type {
  Assessment,
  AssessmentFinding,
  AssuranceException,
  Conflict,
  DutyOutcome,
  FigureSource,
  FundAccount,
  FundAccountLine,
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
  SubjectKind,
  Variance,
  WindowCoverage,
} from './assessment.ts';
export { checkWorkspace } from './check-workspace.ts';
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
export { explainJudgement } from './explain-judgement.ts';
export { claimSchema, commentarySchema } from './schemas.ts';
export type { Commentary, FilePosition, Workspace } from './workspace.ts';
