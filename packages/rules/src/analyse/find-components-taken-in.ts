import { metricsOf } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/**
 * A name with `.*` in a standing rating takes in the parts of a headline beside the headline, so that one miss is
 * counted twice.
 */
export const findComponentsTakenIn: Analysis = ({ ruleSet, context }) =>
  ruleSet.ratings.flatMap(({ standing, for: about }, index) => {
    if (!standing || !('metrics' in about)) return [];
    return about.metrics.flatMap((name, at) => {
      if (!name.endsWith('.*')) return [];
      const taken = metricsOf({ ...about, metrics: [name] }, context);
      const idsOf = (of: 'headline' | 'component') =>
        taken.filter(({ role }) => role === of).map(({ id }) => id);
      const [headlines, components] = [idsOf('headline'), idsOf('component')];
      return headlines.length === 0 || components.length === 0
        ? []
        : [
            analysisFinding('takes-in-components', ['ratings', index, 'for', 'metrics', at], {
              name,
              headlines,
              components,
            }),
          ];
    });
  });
