import { type Metric, parentsOf } from '@ragstone/metrics';

/** Whether a metric is one of the Better Care Fund, or one that such a metric is worked out from. */
export const bcfMetrics = (metrics: readonly Metric[]): ((metric: string) => boolean) => {
  const own = metrics.filter(({ id }) => isOwn(id));
  const parents = new Set(own.flatMap(parentsOf));
  return (metric) => isOwn(metric) || parents.has(metric);
};

const isOwn = (metric: string): boolean => metric.startsWith('bcf.');
