import { type Judgement, latestJudgement, type SeriesChart } from '@ragstone/assurance';
import { breakdownKey, printBreakdown } from '@ragstone/metrics';
import { bySpan } from '../../selections/by-span.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';

/** A metric of one place and part of its people, as a dashboard shows it. */
export interface DashboardMetric {
  /** Where the paper points to it. */
  readonly id: string;
  readonly title: string;
  /** The latest period that speaks for it. */
  readonly judgement: Judgement;
  /** The latest periods of its kind, those without a figure among them. */
  readonly series: readonly Judgement[];
  /** The periods since then that are due and have no figure. */
  readonly absent: readonly Judgement[];
  readonly chart: SeriesChart | null;
}

/** The metrics that one rule set rates, under its title. */
export interface DashboardGroup {
  readonly id: string;
  readonly title: string;
  readonly metrics: readonly DashboardMetric[];
}

const longestSeries = 12;

const keyOf = ({ metric, place, breakdown }: Pick<Judgement, 'metric' | 'place' | 'breakdown'>): string =>
  `${metric} ${place} ${breakdownKey(breakdown)}`;

const idOf = (key: string): string =>
  `metric-${key
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`;

/** Of a metric's windows the one that it is published for, where that is rated. */
const inOwnWindow = ({ workspace }: PaperScope, of: readonly Judgement[]): readonly Judgement[] => {
  const frequency = workspace.metrics.find(({ id }) => id === of[0]?.metric)?.frequency;
  const own = of.filter(({ window }) => window === frequency);
  return own.length > 0 ? own : of.filter(({ window }) => window === of[0]?.window);
};

const isDue = ({ value, reasons }: Judgement): boolean =>
  value !== null || !reasons.some((reason) => reason === 'not-yet-due' || reason === 'in-progress');

const metricOf = (scope: PaperScope, key: string): DashboardMetric => {
  const all = inOwnWindow(
    scope,
    scope.judgements.filter((each) => keyOf(each) === key),
  ).toSorted((a, b) => bySpan(a.period, b.period));
  const judgement = latestJudgement(all);
  const place = scope.places.length > 1 ? [judgement.placeName] : [];
  return {
    id: idOf(key),
    title: [judgement.title, ...printBreakdown(judgement.breakdown), ...place].join(', '),
    judgement,
    series: all.filter(isDue).slice(-longestSeries),
    absent: all.filter(
      (each) => each.value === null && isDue(each) && bySpan(each.period, judgement.period) > 0,
    ),
    chart: scope.assessment.charts.find((each) => keyOf(each) === key) ?? null,
  };
};

/** Every metric that was judged, by the rule set of its latest rating, both in the order of the workspace. */
export const dashboardGroups = (scope: PaperScope): readonly DashboardGroup[] => {
  const order = new Map(scope.workspace.metrics.map(({ id }, index) => [id, index]));
  const placeOf = ({ judgement }: DashboardMetric): number => order.get(judgement.metric) ?? order.size;
  const metrics = [...new Set(scope.judgements.map(keyOf))]
    .map((key) => metricOf(scope, key))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const ruleSetOf = ({ judgement }: DashboardMetric): string => judgement.rule?.split('/')[0] ?? '';
  return [...new Set(metrics.map(ruleSetOf))].map((id) => ({
    id: `rules-${id === '' ? 'none' : id}`,
    title:
      scope.assessment.ruleSets.find((each) => each.id === id)?.title ?? scope.words.dashboard.ratedByNoRule,
    metrics: metrics.filter((each) => ruleSetOf(each) === id),
  }));
};
