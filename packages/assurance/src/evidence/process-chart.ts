import { explain, isRefusal, type SpcChart, type SpcOptions, spcChart } from '@ragstone/statistics';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';
import { separateWindows } from '../run-of-misses.ts';
import type { ProcessChart, SpcEvidence } from './evidence.ts';
import type { SeriesPoint } from './series-to.ts';
import { statisticalPolarity } from './statistical-polarity.ts';

/**
 * The XmR chart of a metric that says by which dialect, for periods that share no month; null for every other. A
 * recalculation or ghosted point after the series has no effect; one before it or at no period of it is refused by
 * the chart in words. Source: `spcChart`.
 */
export const processChart = (
  { metric, polarity, planned }: Pick<FigureInQuestion, 'metric' | 'polarity' | 'planned'>,
  series: readonly SeriesPoint[],
): ProcessChart | null => {
  const settings = metric.statistics?.spc;
  if (settings === undefined || series[0]?.period.kind !== metric.frequency) return null;
  if (!separateWindows.has(metric.frequency)) return null;
  const ordinalOf = (id: string): number =>
    series.find(({ period }) => period.id === id)?.ordinal ?? Number.NaN;
  const last = series.at(-1)?.period.id ?? '';
  const reached = (id: string): boolean => id <= last;
  const ghosted = new Set(settings.ghosted?.map(({ period }) => period));
  const baseline = settings.baselineThrough;
  const options: SpcOptions = {
    dialect: settings.dialect,
    polarity: statisticalPolarity(polarity),
    target: planned.known ? planned.value.value : null,
    ...(baseline === undefined || !reached(baseline)
      ? {}
      : { baseline: { throughOrdinal: ordinalOf(baseline) } }),
    rebases: (settings.recalculations ?? [])
      .filter(({ from }) => reached(from))
      .map(({ from, reason }) => ({ at: ordinalOf(from), reason })),
  };
  const points = series.map(({ period, ordinal, number }) => ({
    ordinal,
    value: number.known ? number.value.value : null,
    ...(ghosted.has(period.id) ? { ghosted: true } : {}),
  }));
  return { chart: spcChart(points, options), periods: series.map(({ period }) => period.id) };
};

/**
 * What makes the limits of the current phase uncertain: too few points to draw them from, or the same value so often
 * that they have no width. The icons are drawn all the same; nothing is rated by them.
 */
export const uncertainLimits = ({ notices, phases }: SpcChart): readonly string[] => {
  const current = phases.at(-1)?.from;
  return notices.flatMap(({ code, figures }) => {
    if (!('from' in figures) || figures.from !== current) return [];
    if (code === 'short-phase' && 'advised' in figures)
      return `The limits of the chart are drawn from ${figures.present} points: under ${figures.advised} they are uncertain, and nothing is rated by them.`;
    return code === 'no-variation-after-screening'
      ? 'Most points of the chart have the same value, so that its limits have no width: nothing is rated by them.'
      : [];
  });
};

/** What the chart says of the latest point and of the target, in the dialect that is named. */
export const spcEvidence = ({ chart }: ProcessChart): SpcEvidence => {
  if (isRefusal(chart)) {
    return { dialect: null, variation: null, assurance: null, limits: null, says: [explain(chart)] };
  }
  const { variation, assurance, dialect, phases } = chart;
  const phase = phases.at(-1);
  return {
    dialect: `${dialect.name} ${dialect.version}`,
    variation: isRefusal(variation) ? null : variation,
    assurance: isRefusal(assurance) ? null : assurance,
    limits:
      phase === undefined
        ? null
        : { mean: phase.mean, lower: phase.lowerProcessLimit, upper: phase.upperProcessLimit },
    says: [...[variation, assurance].filter(isRefusal).map(explain), ...uncertainLimits(chart)],
  };
};
