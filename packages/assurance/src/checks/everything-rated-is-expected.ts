import { type Breakdown, breakdownKey, type Metric } from '@ragstone/metrics';
import { type Finding, within } from '@ragstone/rag';
import { appliesToPart, namesMetric, referencesOf } from '@ragstone/rules';
import { placesRanked } from '../facts/rank-facts.ts';
import type { Knowledge } from '../knowledge.ts';

type Code = 'metric-not-expected' | 'place-not-expected' | 'breakdown-not-rated';

/** What a rule names and yet never rates, because nothing says where it is expected, or for whom. */
export const everythingRatedIsExpected = (knowledge: Knowledge): readonly Finding<Code>[] => {
  const { metrics, ruleSets, workspace, asOf } = knowledge;
  const rated = metrics.filter((metric) =>
    ruleSets.some((ruleSet) =>
      ruleSet.ratings.some(
        (rating) =>
          'metrics' in rating.for && rating.for.metrics.some((name) => namesMetric(name, metric.id)),
      ),
    ),
  );
  return rated.flatMap((metric): readonly Finding<Code>[] => {
    const about = { severity: 'warning' as const, figures: {}, at: metric.at, source: metric.source ?? null };
    const { expected } = metric;
    if (expected === undefined) {
      return [
        {
          ...about,
          code: 'metric-not-expected',
          subject: { metric: metric.id },
          message: `A rule names ${metric.id}, and nothing says where and when its figures are expected: it is not rated. Give it "expected".`,
        },
      ];
    }
    const figures = workspace.figures.filter(
      (figure) => figure.metric === metric.id && figure.role === 'actual' && figure.vintage <= asOf,
    );
    const beside = placesBeside(metric, knowledge);
    const places = [...new Set(figures.map((figure) => figure.place))].filter(
      (place) => !expected.places.includes(place) && !beside.has(place),
    );
    const isRated = (place: string, part: Breakdown): boolean =>
      (expected.breakdowns ?? []).some((each) => breakdownKey(each) === breakdownKey(part)) &&
      ruleSets.some(({ ratings }) =>
        ratings.some(
          ({ for: of }) =>
            'metrics' in of &&
            of.metrics.some((name) => namesMetric(name, metric.id)) &&
            appliesToPart(of, place, part),
        ),
      );
    const brokenDown = figures.find(
      ({ breakdown, place }) => breakdown !== null && !isRated(place, breakdown),
    );
    return [
      ...places.sort().map(
        (place): Finding<Code> => ({
          ...about,
          code: 'place-not-expected',
          subject: { metric: metric.id, place },
          message: `There are figures of ${metric.id} for ${place}, which is not among the places expected: they are not rated.`,
          at: within(metric.at, 'expected', 'places'),
        }),
      ),
      ...(brokenDown === undefined
        ? []
        : [
            {
              ...about,
              code: 'breakdown-not-rated' as const,
              subject: { metric: metric.id },
              message: `Figures of ${metric.id} for parts of the people are kept, and those of ${breakdownKey(brokenDown.breakdown)} are not rated: the metric does not expect them, or no rule is for them.`,
              at: brokenDown.at,
              source: brokenDown.source,
            },
          ]),
    ];
  });
};

/**
 * The places that are there for others to be set beside, and so are not forgotten: those that the metric or a rule compares
 * with, those among which it is ranked, and the parts of a place expected.
 */
const placesBeside = (
  metric: Metric,
  { workspace, ruleSets, placeNamed, partsOf }: Knowledge,
): ReadonlySet<string> => {
  const compared = ruleSets
    .flatMap(({ ratings }) => ratings)
    .filter(({ for: of }) => 'metrics' in of && of.metrics.some((name) => namesMetric(name, metric.id)))
    .flatMap(referencesOf)
    .flatMap((reference) => reference.with ?? []);
  return new Set([
    ...placesRanked(metric, workspace.places).map(({ id }) => id),
    ...[...(metric.comparators ?? []), ...compared].flatMap((name) => placeNamed(name) ?? []),
    ...(metric.expected?.places ?? []).flatMap((place) => partsOf(place).map((part) => part.place)),
  ]);
};
