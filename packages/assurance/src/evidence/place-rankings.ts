import { comparePeriods } from '@ragstone/calendar';
import { breakdownKey } from '@ragstone/metrics';
import { figureBeside } from '../facts/figure-beside.ts';
import { placesRanked } from '../facts/rank-facts.ts';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';
import { rateMetric } from '../rate-metric.ts';
import { standingOf } from '../standing.ts';
import type { PlaceRanking } from './evidence.ts';

/**
 * The figures of every place that a metric is ranked among, for the latest period in which the place that is judged has
 * one: each once, however many places are judged. The others are doubted by the policies of the standing rating.
 */
export const placeRankings = (
  subjects: readonly MetricSubject[],
  knowledge: Knowledge,
): readonly PlaceRanking[] => {
  const ranked = subjects.filter(
    ({ metric, period }) => metric.statistics?.rankedAmong !== undefined && period.kind === metric.frequency,
  );
  const seriesOf = ({ metric, place, breakdown }: MetricSubject): string =>
    [metric.id, place, breakdownKey(breakdown)].join('|');
  const found = new Map<string, PlaceRanking>();
  for (const series of new Set(ranked.map(seriesOf))) {
    const latest = latestKnown(
      ranked.filter((subject) => seriesOf(subject) === series),
      knowledge,
    );
    if (latest === null) continue;
    const { metric, period, breakdown } = latest.subject;
    const key = [metric.id, period.id, breakdownKey(breakdown)].join('|');
    if (!found.has(key)) {
      const ranking = rankingOf(latest.subject, latest.rated, knowledge);
      if (ranking !== null) found.set(key, ranking);
    }
  }
  return [...found.values()];
};

/** The latest period of a series that has a figure; those before it are not looked at. */
const latestKnown = (series: readonly MetricSubject[], knowledge: Knowledge) => {
  for (const subject of series.toSorted((a, b) => comparePeriods(b.period, a.period))) {
    const { onStanding, rated } = rateMetric(subject, knowledge);
    if (onStanding.known) return { subject, rated };
  }
  return null;
};

const rankingOf = (
  { metric, period, breakdown }: MetricSubject,
  rated: ReturnType<typeof rateMetric>['rated'],
  { workspace }: Knowledge,
): PlaceRanking | null => {
  const standing = standingOf(rated.map(({ figure }) => figure.outcome));
  const inQuestion = rated.find(({ figure }) => figure.outcome === standing.of)?.sides.inQuestion;
  if (inQuestion === undefined) return null;
  return {
    metric: metric.id,
    period: period.id,
    breakdown,
    places: placesRanked(metric, workspace.places).map(({ id, name }) => {
      const figure = figureBeside(inQuestion, { ...inQuestion.request, place: id });
      return {
        place: id,
        placeName: name,
        value: figure.known ? figure.value.value : null,
        reasons: figure.known ? [] : figure.reasons,
      };
    }),
  };
};
