import { explain, isRefusal, recentTrend } from '@ragstone/statistics';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';
import { countsOf, estimateOf } from './estimate-of.ts';
import type { TrendEvidence } from './evidence.ts';
import { isCumulative, type SeriesPoint, spanOf } from './series-to.ts';
import { statisticalPolarity } from './statistical-polarity.ts';

/** The recent trend of a metric that says what kind of figure it is; null for every other. Source: `recentTrend`. */
export const trendOf = (
  { metric, period, polarity }: FigureInQuestion,
  series: readonly SeriesPoint[],
): TrendEvidence | null => {
  const kind = metric.statistics?.kind;
  if (kind === undefined || isCumulative(period)) return null;
  const points = series.map(({ ordinal, number }) => {
    if (!number.known) return { ordinal, span: spanOf(period), value: null };
    const counts = countsOf(number.value, metric);
    return {
      ordinal,
      span: spanOf(period),
      ...estimateOf(number.value, metric),
      count: counts?.count ?? null,
      denominator: counts?.denominator ?? null,
    };
  });
  const options = { kind, polarity: statisticalPolarity(polarity) };
  const trend = recentTrend(points, options);
  return {
    direction: trend.direction,
    chiSquare: isRefusal(trend) ? null : trend.chiSquare,
    periods: isRefusal(trend)
      ? []
      : trend.ordinals.flatMap(
          (ordinal) => series.find((point) => point.ordinal === ordinal)?.period.id ?? [],
        ),
    says: isRefusal(trend) ? explain(trend) : null,
  };
};
