import type { Metric } from '@ragstone/metrics';

/** Whether a metric is one of the Better Care Fund, or one that such a metric is worked out from. */
export const bcfMetrics = (metrics: readonly Metric[]): ((metric: string) => boolean) => {
  const own = metrics.filter(({ id }) => isOwn(id));
  const parents = new Set(own.flatMap(({ derivation }) => parentsOf(derivation)));
  return (metric) => isOwn(metric) || parents.has(metric);
};

const isOwn = (metric: string): boolean => metric.startsWith('bcf.');

const parentsOf = (derivation: Metric['derivation']): readonly string[] => {
  if (derivation === undefined) return [];
  return derivation.kind === 'rate'
    ? [derivation.numerator, derivation.population]
    : [derivation.shareOnTime, derivation.daysWhenLate];
};
