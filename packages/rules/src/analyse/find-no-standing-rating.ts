import { type AppliesToMetrics, isAboutMetric } from '../language/applies.ts';
import { metricsOf } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/**
 * A metric that only evidence rates, in a rule set that gives others a standing rating: it would have no colour in a
 * paper. A rule set of nothing but evidence is beside another.
 */
export const findNoStandingRating: Analysis = ({ ruleSet, context }) => {
  const ratings = ruleSet.ratings.map((rating, index) => ({ rating, index }));
  const standing = ratings.flatMap(({ rating }): readonly AppliesToMetrics[] =>
    rating.standing && 'metrics' in rating.for ? [rating.for] : [],
  );
  if (standing.length === 0) return [];
  return ratings.flatMap(({ rating, index }) => {
    if (rating.standing || !('metrics' in rating.for)) return [];
    const known = metricsOf(rating.for, context).map(({ id }) => id);
    const metrics = known.length > 0 ? known : rating.for.metrics.filter((name) => !name.endsWith('.*'));
    const metric = metrics.find((id) => !standing.some((about) => isAboutMetric(about, id)));
    return metric === undefined
      ? []
      : [
          analysisFinding('no-standing-rating', ['ratings', index, 'standing'], {
            metric,
            rating: rating.id,
          }),
        ];
  });
};
