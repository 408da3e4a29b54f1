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
export { faultsOfReadings, type ReadingFault } from './analyse/faults-of-readings.ts';
export { sayAnalysisFinding } from './analyse/say-analysis-finding.ts';
export {
  type CompiledRating,
  type CompileOptions,
  compileRating,
  type RatedColumns,
} from './compile/compile-rating.ts';
export { compiledRating } from './compile/compiled-rating.ts';
export {
  columnsOf,
  type FactColumn,
  type FactColumns,
  type ListedColumn,
  type NumberColumn,
  type UnknownFor,
} from './compile/fact-columns.ts';
export {
  compareRuleSets,
  type RatedTwice,
  type RuleSetDifference,
  type Said,
  type Transition,
} from './differences/compare-rule-sets.ts';
export type { EnglishContext, WorkedSubject } from './english/english-context.ts';
export {
  type EnglishPage,
  type EnglishSection,
  printEnglishPage,
  sayRuleSet,
} from './english/say-rule-set.ts';
export {
  type EscalationStanding,
  type EscalationState,
  type EscalationTransition,
  isOpen,
  notRaised,
  type Observation,
} from './escalate/escalation-state.ts';
export { type EscalatedPeriod, foldEscalation, type ReportedPeriod } from './escalate/fold-escalation.ts';
export { type EscalationRule, type EscalationStep, nextState } from './escalate/next-state.ts';
export { sayTransition } from './escalate/say-transition.ts';
export { checkDuty, type DutyResult } from './evaluate/check-duty.ts';
export type { RatingResult } from './evaluate/choose-band.ts';
export { evaluateCondition } from './evaluate/evaluate-condition.ts';
export type { Evaluation } from './evaluate/evaluation.ts';
export { rate } from './evaluate/rate.ts';
export type { ComparedWith, Range } from './evaluate/resolve-operand.ts';
export { comparedFactsOf } from './expand/compared-facts.ts';
export { dutiesOf } from './expand/duties-of.ts';
export { expandRating } from './expand/expand-rating.ts';
export { referencesOf, referencesOfCondition } from './expand/references-of.ts';
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
export { canonicalJson } from './language/canonical-json.ts';
export type { Catalogue, Facts, FactType, FactValue, SubjectProfile } from './language/catalogue.ts';
export {
  actionCatalogue,
  builtInCatalogues,
  commitmentCatalogue,
  dutyCatalogue,
  fundingLineCatalogue,
  indicatorCatalogue,
  metricFigureCatalogue,
  pointForEscalationCatalogue,
  pooledFundCatalogue,
  projectCatalogue,
  reportCatalogue,
  riskCatalogue,
  successMeasureCatalogue,
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
  AlternativeRating,
  AlternativeReading,
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
  ReadableForm,
  Reading,
  Readings,
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
export { readingsNamed } from './language/readings-named.ts';
export { claimCatalogue, questionCatalogue, returnCatalogue } from './language/return-catalogues.ts';
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
export { readingsSchema } from './parse/readings-schema.ts';
export type { KnownMetric, KnownReadings, RuleContext } from './parse/rule-context.ts';
export { sayRuleFinding } from './parse/say-rule-finding.ts';
export { ruleSetJsonSchema } from './schema/rule-set-json-schema.ts';
export type {
  BandCoverage,
  ConditionCoverage,
  Coverage,
  EscalationCoverage,
  RatingCoverage,
} from './test-cases/coverage.ts';
export { drawTestResult } from './test-cases/draw-test-result.ts';
export { type ParsedRuleTests, parseRuleTests } from './test-cases/parse-rule-tests.ts';
export { proposeTestCases } from './test-cases/propose-test-cases.ts';
export type { ReadingCoverage } from './test-cases/record-readings.ts';
export type {
  Expected,
  ExpectedKey,
  RuleTests,
  TestCase,
  TestSubject,
  WrittenSeries,
} from './test-cases/rule-tests.ts';
export { ruleTestsJsonSchema } from './test-cases/rule-tests-json-schema.ts';
export {
  exitCodeOfTests,
  runRuleTests,
  type TestedPeriod,
  type TestResult,
  type TestResults,
  type TestVerdict,
} from './test-cases/run-rule-tests.ts';
export { sayCoverage } from './test-cases/say-coverage.ts';
export { sayTestFinding } from './test-cases/say-test-finding.ts';
export type { TestFinding, TestFindingCode } from './test-cases/test-finding.ts';
