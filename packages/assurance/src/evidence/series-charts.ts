import { comparePeriods } from '@ragstone/calendar';
import { breakdownKey } from '@ragstone/metrics';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import { rateMetric } from '../rate-metric.ts';
import { standingOf } from '../standing.ts';
import type { SeriesChart } from './evidence.ts';
import { processChart } from './process-chart.ts';
import { seriesTo } from './series-to.ts';

/** The chart of every series that is charted: up to the latest period that has a figure, against the standing target. */
export const seriesCharts = (
  subjects: readonly MetricSubject[],
  knowledge: Knowledge,
): readonly SeriesChart[] => {
  const charted = subjects.filter(
    ({ metric, period }) => metric.statistics?.spc !== undefined && period.kind === metric.frequency,
  );
  const keyOf = ({ metric, place, breakdown }: MetricSubject): string =>
    [metric.id, place, breakdownKey(breakdown)].join('|');
  return [...new Set(charted.map(keyOf))].flatMap((key): readonly SeriesChart[] => {
    const latestFirst = charted
      .filter((subject) => keyOf(subject) === key)
      .sort((a, b) => comparePeriods(b.period, a.period));
    for (const subject of latestFirst) {
      const { onStanding, rated } = rateMetric(subject, knowledge);
      if (!onStanding.known) continue;
      const standing = standingOf(rated.map(({ figure }) => figure.outcome));
      const chosen = rated.find(({ figure }) => figure.outcome === standing.of);
      if (chosen === undefined) continue;
      const { inQuestion } = chosen.sides;
      const chart = processChart(inQuestion, seriesTo(inQuestion));
      const { metric, place, breakdown } = subject;
      return chart === null ? [] : [{ metric: metric.id, place, breakdown, ...chart }];
    }
    return [];
  });
};
