import { meritOperators } from '../language/condition.ts';
import { metricsOf } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { leavesIn } from './space/leaves-in.ts';

/** What asks for better or worse says nothing of a metric of which neither way is better: it is never rated. */
export const findPolarityMissing: Analysis = ({ ratings, context }) =>
  ratings.flatMap(({ rating, path, bands }) => {
    const leaves = bands.flatMap(({ when }) => leavesIn(when));
    if (!leaves.some(({ operator }) => meritOperators.some((each) => each === operator))) return [];
    const metric = metricsOf(rating.for, context).find(({ polarity }) => polarity === 'none');
    return metric === undefined
      ? []
      : [analysisFinding('polarity-missing', [...path, 'for'], { metric: metric.id })];
  });
