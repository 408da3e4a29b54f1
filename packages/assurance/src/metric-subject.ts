import { type Period, type PeriodKind, periodOf, periodsBetween, splitPeriod } from '@ragstone/calendar';
import { type Breakdown, breakdownKey, type Metric } from '@ragstone/metrics';
import { compareText, type Located } from '@ragstone/rag';
import { appliesToMetric, appliesToPart, type Rating, type RuleSet } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';
import { rates } from './rules-in-force.ts';

/** A rating of a rule set, with the version that it belongs to. */
export interface RatingInForce {
  readonly ruleSet: RuleSet;
  readonly rating: Rating;
}

/** A metric's figure that should exist for a place and period, whether it does or not, with every rating of it. */
export interface MetricSubject {
  readonly metric: Metric;
  readonly place: string;
  readonly period: Period;
  /** The part of the people that it is about; null for everybody. */
  readonly breakdown: Breakdown;
  readonly ratings: readonly RatingInForce[];
}

/**
 * Every subject that the rules in force speak of: rating x metric x place expected x period of the window. They
 * come from what is expected and never from what is there, so that a missing figure is seen.
 */
export const metricSubjects = (knowledge: Knowledge): readonly MetricSubject[] => {
  const subjects = new Map<string, MetricSubject>();
  for (const ruleSet of knowledge.ruleSets) {
    for (const rating of ruleSet.ratings) {
      for (const subject of subjectsOf(knowledge, ruleSet, rating)) {
        const { metric, place, period, breakdown } = subject;
        const key = [metric.id, place, period.kind, period.first, period.last, breakdownKey(breakdown)].join(
          '|',
        );
        const ratings = [...(subjects.get(key)?.ratings ?? []), { ruleSet, rating }];
        subjects.set(key, { ...subject, ratings });
      }
    }
  }
  return [...subjects.keys()].sort(compareText).flatMap((key) => subjects.get(key) ?? []);
};

const subjectsOf = (
  knowledge: Knowledge,
  ruleSet: Located<RuleSet>,
  rating: Rating,
): readonly Omit<MetricSubject, 'ratings'>[] => {
  const applies = rating.for;
  if (!('metrics' in applies)) return [];
  return knowledge.metrics.flatMap((metric) => {
    const windows = applies.windows.filter((window) => appliesToMetric(applies, metric.id, window));
    if (windows.length === 0) return [];
    const parts = partsExpected(metric).filter(({ place, breakdown }) =>
      appliesToPart(applies, place, breakdown),
    );
    return windows
      .flatMap((window) => expectedPeriods(knowledge, ruleSet, metric, window))
      .flatMap((period) => parts.map((part) => ({ metric, period, ...part })));
  });
};

/** The places where a metric is expected, for everybody and for each part of the people. */
const partsExpected = ({
  expected,
}: Metric): readonly { readonly place: string; readonly breakdown: Breakdown }[] =>
  (expected?.places ?? []).flatMap((place) =>
    [null, ...(expected?.breakdowns ?? [])].map((breakdown) => ({ place, breakdown })),
  );

/** The periods of a window that the rule set rates, as far as the metric is expected and can fill them. */
const expectedPeriods = (
  knowledge: Knowledge,
  ruleSet: Located<RuleSet>,
  metric: Metric,
  window: PeriodKind,
): readonly Period[] => {
  const { expected } = metric;
  if (expected === undefined) return [];
  const season = { season: metric.season };
  const expectedFrom = periodOf(expected.from, season);
  const expectedTo = expected.to === null ? null : periodOf(expected.to, season);
  // Pooled years and runs of months are as long as the metric's own: they are listed from its first.
  const from = window === expectedFrom.kind ? expectedFrom : periodOf(ruleSet.forPeriods.from);
  if (from.kind !== window && lengthless.has(window)) return [];
  const to = periodOf(ruleSet.forPeriods.to ?? knowledge.asOf.slice(0, 7));
  return periodsBetween(from, to, window, season).filter(
    (period) =>
      rates(ruleSet, period, knowledge.ruleSets) &&
      period.first >= expectedFrom.first &&
      (expectedTo === null || period.last <= expectedTo.last) &&
      (period.kind === metric.frequency || splitPeriod(period, metric.frequency) !== null),
  );
};

/** Windows that have no length of their own. */
const lengthless: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'months',
  'season',
  'pooled-calendar-years',
  'pooled-financial-years',
]);
