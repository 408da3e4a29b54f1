import type { Derived, Metric } from '@ragstone/metrics';
import type { Unit } from '@ragstone/rag';
import { type Estimate, type Interval, isRefusal, rateInterval, wilsonInterval } from '@ragstone/statistics';

/** What a unit's number is per: `per-100000` counts events among 100,000 people. */
const perOf: Readonly<Partial<Record<Unit, number>>> = {
  percent: 100,
  'per-100000': 100_000,
  'per-1000': 1000,
};

/**
 * A figure with its confidence limits: those that are printed with it, or those that its counts give. A proportion has
 * Wilson's, a rate Byar's. Without either the limits are left out, and what needs them refuses.
 */
export const estimateOf = (derived: Derived, metric: Metric): Estimate => {
  const { value, figures } = derived;
  const [only] = figures.length === 1 ? figures : [];
  const printed = {
    lower95: only?.limits?.lower ?? null,
    upper95: only?.limits?.upper ?? null,
    lower998: only?.widerLimits?.lower ?? null,
    upper998: only?.widerLimits?.upper ?? null,
  };
  if (printed.lower95 !== null) return { value, ...printed };
  const at95 = fromCounts(derived, metric, 0.95);
  const at998 = fromCounts(derived, metric, 0.998);
  return {
    value,
    lower95: at95?.lower ?? null,
    upper95: at95?.upper ?? null,
    lower998: at998?.lower ?? null,
    upper998: at998?.upper ?? null,
  };
};

/**
 * The events counted and those among whom they were, where both are known. Beside a printed proportion only the count
 * may be printed: then those among whom they were are what the two give, to the rounding of the proportion.
 */
export const countsOf = (
  { figures }: Derived,
  { derivation, statistics, unit }: Metric,
): { readonly count: number; readonly denominator: number } | null => {
  if (derivation?.kind === 'rate') {
    const sum = (id: string): number =>
      figures.filter(({ metric }) => metric === id).reduce((total, each) => total + (each.value ?? 0), 0);
    const populations = figures.filter(({ metric }) => metric === derivation.population);
    return populations.length === 1
      ? { count: sum(derivation.numerator), denominator: sum(derivation.population) }
      : null;
  }
  const [only] = figures.length === 1 ? figures : [];
  if (only === undefined || only.count === null) return null;
  if (only.denominator !== null) return { count: only.count, denominator: only.denominator };
  const per = perOf[unit];
  return statistics?.kind === 'proportion' && per !== undefined && (only.value ?? 0) > 0
    ? { count: only.count, denominator: (only.count * per) / (only.value ?? 0) }
    : null;
};

const fromCounts = (derived: Derived, metric: Metric, confidence: number): Interval | null => {
  const counts = countsOf(derived, metric);
  const per = perOf[metric.unit];
  const kind = metric.statistics?.kind;
  if (counts === null || per === undefined) return null;
  const interval =
    kind === 'proportion'
      ? wilsonInterval(counts, { per, confidence })
      : kind === 'crude-rate'
        ? rateInterval(counts, { per, confidence })
        : null;
  return interval === null || isRefusal(interval) ? null : interval;
};
