export { compareEstimates } from './comparisons/compare-estimates.ts';
export { compareAtTwoConfidences, compareWithBenchmark } from './comparisons/compare-with-benchmark.ts';
export { compareWithFunnel, funnelLimits } from './comparisons/compare-with-funnel.ts';
export {
  compareIntervalWithGoal,
  compareWithGoal,
  compareWithGoalRange,
  type GoalOutcome,
  goalColours,
} from './comparisons/compare-with-goal.ts';
export { compareWithPercentileGoal } from './comparisons/compare-with-percentile-goal.ts';
export type { Comparison, ComparisonOutcome } from './comparisons/comparison.ts';
export { differenceInPercent, differenceInPoints } from './comparisons/difference.ts';
export type { Estimate, Limits } from './comparisons/estimate.ts';
export { percentileOf } from './comparisons/percentile.ts';
export { type CountedFrom, type QuantileGroup, quantileGroup } from './comparisons/quantile-group.ts';
export { type Rank, rankAmong } from './comparisons/rank-among.ts';
export { directlyStandardisedRate, type Stratum } from './intervals/directly-standardised-rate.ts';
export { indirectlyStandardisedRatio } from './intervals/indirectly-standardised-ratio.ts';
export type { Interval, IntervalMethod, IntervalOptions } from './intervals/interval.ts';
export { type Mean, meanInterval } from './intervals/mean-interval.ts';
export {
  countInterval,
  type EventMethod,
  type RateOptions,
  rateInterval,
} from './intervals/rate-interval.ts';
export { type Proportion, wilsonInterval } from './intervals/wilson-interval.ts';
export type { Polarity } from './polarity.ts';
export { explain, isRefusal, type Refusal, type StatisticsNotice } from './refusal.ts';
export type { StatisticsCode, StatisticsFigures } from './refusal-figures.ts';
export { type SpcAssurance, spcAssuranceWords } from './spc/assurance.ts';
export type { SpcSignal } from './spc/find-signals.ts';
export type { ProcessLimits } from './spc/process-limits.ts';
export { proposeRebase, type RebaseProposal } from './spc/propose-rebase.ts';
export { type SpcChart, type SpcChartPoint, spcChart } from './spc/spc-chart.ts';
export type { SpcDialect, SpcRule } from './spc/spc-dialect.ts';
export { type SpcDialectId, spcDialects } from './spc/spc-dialects.ts';
export type { SpcPhase } from './spc/spc-phases.ts';
export type { Baseline, Rebase, SpcOptions, SpcPoint } from './spc/spc-series.ts';
export { type SpcVariation, spcVariationWords } from './spc/variation.ts';
export { type DirectionOfTravel, directionWords } from './trend/direction-of-travel.ts';
export {
  type FigureKind,
  type RecentTrend,
  type RecentTrendOptions,
  recentTrend,
  type TrendRefusal,
} from './trend/recent-trend.ts';
export type { TrendPoint } from './trend/trend-point.ts';
