import type { StatisticsCode, StatisticsFigures } from './refusal-figures.ts';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const points = (count: number): string => counted(count, 'point');
const thereAre = (count: number, what: string): string =>
  `There ${count === 1 ? 'is' : 'are'} ${counted(count, what)}`;

/** What each code says. A new code does not compile until it has its words. */
export const statisticsWords: {
  readonly [Code in StatisticsCode]: (figures: StatisticsFigures[Code]) => string;
} = {
  'not-a-number': ({ input }) =>
    `The ${input} is not a finite number. Give a number, or leave the figure out.`,
  'confidence-out-of-range': ({ confidence }) =>
    `The confidence ${confidence} is not between 0 and 1. Write 95% as 0.95.`,
  'multiplier-not-positive': ({ per }) =>
    `A rate per ${per} cannot be worked out. Use 100 for percent, 100000 for a rate per 100,000.`,
  'count-negative': ({ count }) =>
    `The count is ${count}, below zero. If it stands for a withheld figure, leave the figure out.`,
  'denominator-not-positive': ({ denominator }) =>
    `The denominator is ${denominator}. Nothing can be counted out of it.`,
  'count-above-denominator': ({ count, denominator }) =>
    `The count ${count} is above its denominator ${denominator}: this is no proportion. For events per population use a rate.`,
  'standard-deviation-negative': ({ standardDeviation }) =>
    `The standard deviation is ${standardDeviation}, below zero.`,
  'too-few-values': ({ present, needed }) => `${thereAre(present, 'value')}; at least ${needed} are needed.`,
  'no-strata': () => 'There is no age group to standardise over.',
  'stratum-out-of-range': ({ stratum, input }) =>
    `The ${input} of age group ${stratum} (counted from 1) is missing or out of range.`,
  'too-few-events': ({ events, needed }) =>
    `${thereAre(events, 'event')}; a directly standardised rate needs at least ${needed} to be dependable. Pool years, or use a crude rate.`,
  'expected-not-positive': ({ expected }) =>
    `The expected number of events is ${expected}; there is nothing to compare with.`,
  'value-missing': () => 'There is no value to compare.',
  'benchmark-missing': () => 'There is no value to compare with.',
  'limits-missing': ({ percent }) =>
    `The ${percent}% confidence limits are not both given. Without them a difference cannot be told from chance.`,
  'limits-reversed': ({ lower, upper }) => `The lower limit ${lower} is above the upper limit ${upper}.`,
  'goal-reversed': ({ lower, upper }) =>
    `The lower bound ${lower} of the goal is above its upper bound ${upper}.`,
  'no-polarity': () => 'Neither higher nor lower is better here, so nothing is better or worse.',
  'comparators-incomplete': ({ missing, of }) =>
    `${missing} of ${of} values are missing, so the place among them is unknown. Leave out the areas that do not belong, or wait for their figures.`,
  'comparator-is-zero': () =>
    'The comparator is zero, and nothing is a percentage of zero. Give the difference itself.',
  'percentile-out-of-range': ({ percentile }) => `The percentile ${percentile} is not between 0 and 100.`,
  'groups-out-of-range': ({ groups }) =>
    `Values cannot be put into ${groups} groups. Use a whole number from 2, such as 4 or 5.`,
  'proportion-out-of-range': ({ proportion }) =>
    `The proportion ${proportion} is not between 0 and 1. If it is a percentage, say so with per: 100.`,
  'too-few-points': ({ present, needed }) => `${thereAre(present, 'point')}; at least ${needed} are needed.`,
  'period-not-whole': ({ ordinal, span }) =>
    `The period at ${ordinal} with span ${span} is not given in whole numbers. Number the periods, and let the span be 1 or more.`,
  'duplicate-period': ({ ordinal }) =>
    `Two points have the period ${ordinal}. Leave one series per sex, age and area in, and each period once.`,
  'point-missing': ({ ordinal }) => `The point at ${ordinal} has no value.`,
  gap: ({ after, before }) => `Periods are missing between the points at ${after} and ${before}.`,
  'periods-overlap': ({ first, second }) =>
    `The pooled periods that begin at ${first} and ${second} overlap, so their points are not independent. Use single periods, or pools that follow each other.`,
  'spans-differ': ({ first, second }) =>
    `The periods that begin at ${first} and ${second} are not equally long.`,
  'kind-without-trend': ({ kind }) =>
    `The recent trend is defined for proportions, crude rates and directly standardised rates, not for this kind of figure (${kind}).`,
  'method-for-proportions-only': ({ kind }) =>
    `The test on counts is for proportions, and this is another kind of figure (${kind}). Use the test on limits.`,
  'trend-limits-missing': ({ ordinal }) =>
    `The point at ${ordinal} has no 95% confidence limits, so its weight is unknown.`,
  'limits-without-width': ({ ordinal }) =>
    `The 95% confidence limits of the point at ${ordinal} are equal, so its weight would be infinite. Use limits with more decimals.`,
  'counts-missing': ({ ordinal }) =>
    `The point at ${ordinal} has no count and denominator, or ones that cannot be. Give both, or ask for the test on limits.`,
  'count-none-or-all': ({ ordinal, count, denominator }) =>
    `At ${ordinal} the count is ${count} of ${denominator}; the test on counts needs some counted and some not.`,
  'phase-too-short': ({ from, present, needed }) =>
    `The phase from ${from} has ${points(present)}; limits need at least ${needed}. Remove the recalculation, or wait for more points.`,
  'rebase-without-point': ({ at }) =>
    `Limits should be recalculated from ${at}, where there is no point with a value. Name the first point of the new phase.`,
  'rebase-at-first-point': ({ at }) =>
    `Limits should be recalculated from ${at}, the first point: there is nothing before it. Remove the recalculation.`,
  'rebase-twice': ({ at }) => `Limits should be recalculated from ${at} twice. Keep one, with its reason.`,
  'rebase-without-reason': ({ at }) =>
    `The recalculation from ${at} gives no reason. Say which known change to the process it stands for.`,
  'rebase-inside-baseline': ({ at, baselineEnds }) =>
    `The recalculation from ${at} lies inside the baseline, which ends at ${baselineEnds}. Move one of them.`,
  'baseline-too-short': ({ points: given, needed }) =>
    `The baseline has ${points(given)}; this dialect needs at least ${needed}.`,
  'baseline-without-point': ({ throughOrdinal }) =>
    `The baseline should end at ${throughOrdinal}, where there is no point with a value. Name the last point of the baseline.`,
  'not-in-dialect': ({ dialect, asked }) =>
    `${dialect} does not know ${asked}. Choose another dialect, or leave it out.`,
  'conflict-rule-missing': ({ dialect }) =>
    `${dialect} asks each metric what is shown where a point signals both improvement and concern. Set conflictShows.`,
  'latest-point-missing': ({ ordinal }) =>
    `The latest point, at ${ordinal}, has no value, so the present variation is unknown.`,
  'no-target': () => 'No target is set, so there is nothing to be assured of.',
  'short-phase': ({ from, present, advised }) =>
    `The phase from ${from} has ${points(present)}; limits are uncertain under ${advised}.`,
  'short-baseline': ({ from, present, advised }) =>
    `The baseline from ${from} has ${points(present)}; limits are uncertain under ${advised}.`,
  'missing-point': ({ ordinal }) =>
    `The point at ${ordinal} has no value. No moving range and no run is taken across it.`,
  'broken-series': ({ after, before }) =>
    `Periods are missing between ${after} and ${before}. No moving range and no run is taken across them.`,
  'no-variation': ({ from }) =>
    `Every point of the phase from ${from} has the same value: the limits lie on the mean.`,
  'no-variation-after-screening': ({ from }) =>
    `In the phase from ${from} most points have the same value, and screening left only moving ranges of zero: the limits lie on the mean, and any other value falls outside them.`,
  'signal-in-baseline': ({ ordinal }) =>
    `The baseline has a special cause at ${ordinal}. Limits drawn from it may be too wide or off centre.`,
};
