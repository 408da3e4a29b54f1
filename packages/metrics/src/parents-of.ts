import type { Metric } from './metric.ts';

/** The metrics that a metric is worked out from, by id; none where it is counted itself. */
export const parentsOf = ({ derivation }: Pick<Metric, 'derivation'>): readonly string[] => {
  if (derivation === undefined) return [];
  return derivation.kind === 'rate'
    ? [derivation.numerator, derivation.population]
    : [derivation.shareOnTime, derivation.daysWhenLate];
};
