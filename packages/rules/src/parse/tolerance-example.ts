import { edgeKeys } from '../language/comparator-edge.ts';
import { toleranceKeys } from '../language/condition.ts';
import type { Path, ToleranceExample } from './finding.ts';
import { type KnownMetric, metricsOf, type RuleContext } from './rule-context.ts';
import { valueAt } from './value-at.ts';
import { numberMeant } from './written-forms.ts';

const keysOfTolerances: ReadonlySet<string | number> = new Set([
  'missedByUpTo',
  'within',
  ...edgeKeys,
  ...toleranceKeys,
]);
const kinds = ['points', 'percentOfTarget', 'percentOfComparator', 'amount'];

/** A bare number, "5%", `{ "percent": 5 }`: where a tolerance belongs, but none that says what it is a part of. */
export const isToleranceUnclear = (path: Path, given: unknown): boolean =>
  keysOfTolerances.has(path.at(-1) ?? '') &&
  given !== undefined &&
  !(typeof given === 'object' && given !== null && kinds.some((kind) => Object.hasOwn(given, kind)));

/** What was written, and what it would come to on a target of the metric's, or on 87.5 percent where none is known. */
export const toleranceExample = (path: Path, input: unknown, context: RuleContext): ToleranceExample => {
  const written = valueAt(input, path);
  const metric = metricAt(path, input, context);
  return {
    written: JSON.stringify(written),
    amount: amountIn(written),
    unit: metric?.unit ?? 'percent',
    target: metric?.exampleTarget ?? (metric === null || metric.unit === 'percent' ? 87.5 : 100),
    polarity: metric?.polarity === 'lower' ? 'lower' : 'higher',
  };
};

/** More than this about any target would be no number that a reader could use. */
const largest = 1e15;

const amountIn = (written: unknown): number | null => {
  const amount = numberIn(written);
  return amount === null || Math.abs(amount) > largest ? null : amount;
};

const numberIn = (written: unknown): number | null => {
  if (typeof written === 'number') return written;
  if (typeof written === 'string') return numberMeant(written);
  const [only] = typeof written === 'object' && written !== null ? Object.values(written) : [];
  return typeof only === 'number' ? only : null;
};

/** The first known metric of the rating or duty that the path is in. */
const metricAt = (path: Path, input: unknown, context: RuleContext): KnownMetric | null => {
  const metrics = valueAt(input, [...path.slice(0, 2), 'for', 'metrics']);
  const names = Array.isArray(metrics) ? metrics.filter((name) => typeof name === 'string') : [];
  return metricsOf({ metrics: names, windows: [] }, context)[0] ?? null;
};
