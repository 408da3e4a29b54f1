export { adoptedContent } from './analyse/adopted-content.ts';
export { analyseRuleSet } from './analyse/analyse-rule-set.ts';
export { analyseVersions, type VersionFinding } from './analyse/analyse-versions.ts';
export type { AnalysisContext } from './analyse/analysis.ts';
export type {
  AnalysisFinding,
  AnalysisFindingCode,
  AnalysisFindingData,
  EscalationStops,
} from './analyse/analysis-finding.ts';
export type { Example, ExampleFact } from './analyse/example.ts';
export { sayAnalysisFinding } from './analyse/say-analysis-finding.ts';
export { checkDuty, type DutyResult } from './evaluate/check-duty.ts';
export type { RatingResult } from './evaluate/choose-band.ts';
export { evaluateCondition } from './evaluate/evaluate-condition.ts';
export type { Evaluation } from './evaluate/evaluation.ts';
export { rate } from './evaluate/rate.ts';
export type { ComparedWith, Range } from './evaluate/resolve-operand.ts';
export { comparedFactsOf } from './expand/compared-facts.ts';
export { dutiesOf } from './expand/duties-of.ts';
export { expandRating } from './expand/expand-rating.ts';
export {
  type ExplainedBand,
  type ExplainedCondition,
  type ExplainedLeaf,
  type Explanation,
  explainCondition,
  explainRating,
} from './explain/explain-rating.ts';
export { sayExplanation } from './explain/say-explanation.ts';
export { rollUpPlaceholders, sayRollUp } from './explain/say-roll-up.ts';
export {
  type Applies,
  type AppliesToEach,
  type AppliesToMetrics,
  appliesToMetric,
  appliesToPart,
  isAboutMetric,
  namesMetric,
  type SubjectKind,
  subjectKinds,
} from './language/applies.ts';
export type { Catalogue, Facts, FactType, FactValue, SubjectProfile } from './language/catalogue.ts';
export {
  actionCatalogue,
  builtInCatalogues,
  commitmentCatalogue,
  fundingLineCatalogue,
  metricFigureCatalogue,
  pooledFundCatalogue,
  questionCatalogue,
} from './language/catalogues.ts';
export {
  type AllOf,
  type AnyOf,
  type Condition,
  type DayOperator,
  type FactOperand,
  type Leaf,
  type ListOperand,
  type ListOperator,
  type LoosenedOperand,
  type MeritOperator,
  type MinusOperand,
  type NamedCondition,
  type NotThat,
  type Operand,
  type Operator,
  type OrderOperator,
  operators,
  type PlusOperand,
  type SamenessOperator,
  type ShareOperand,
  type TightenedOperand,
  type Truth,
} from './language/condition.ts';
export type {
  Acknowledge,
  After,
  Ask,
  Escalates,
  EscalatesRatings,
  Escalation,
  EscalationLevel,
  FollowUp,
  OnPeriods,
} from './language/escalation.ts';
export { type FactReference, factKey, type Qualifier } from './language/fact-reference.ts';
export type { Noted } from './language/noted.ts';
export type {
  AgainstComparators,
  AgainstComparatorsForm,
  AgainstTarget,
  AgainstTargetForm,
  AnswerForm,
  AnswerRating,
  Band,
  BandsForm,
  BetterBy,
  Between,
  ComparedFacts,
  GoalBand,
  GoalBands,
  GoalBandsForm,
  HigherLower,
  Milestones,
  MilestonesForm,
  MissedByUpTo,
  Needs,
  Otherwise,
  Profile,
  ProfileForm,
  Quartile,
  QuartileForm,
  Rating,
  RatingHead,
  Reading,
  Significance,
  SignificanceForm,
  Spc,
  SpcForm,
  Stage,
  StagesForm,
  WhenNo,
  Within,
  Wording,
  WorseBy,
  WrittenBand,
} from './language/rating.ts';
export type {
  Adoption,
  Duty,
  FigurePolicies,
  ForPeriods,
  Protection,
  RollUp,
  RollUpOf,
  RollUpOfMetrics,
  RuleSet,
  RuleSource,
} from './language/rule-set.ts';
export { bounds } from './parse/bounds.ts';
export type {
  ComparisonFault,
  Path,
  RuleFinding,
  RuleFindingCode,
  RuleFindingData,
  ShortForm,
  ToleranceExample,
} from './parse/finding.ts';
export { type ParsedRuleSet, parseRuleSet } from './parse/parse-rule-set.ts';
export type { KnownMetric, RuleContext } from './parse/rule-context.ts';
export { sayRuleFinding } from './parse/say-rule-finding.ts';
export { ruleSetJsonSchema } from './schema/rule-set-json-schema.ts';
