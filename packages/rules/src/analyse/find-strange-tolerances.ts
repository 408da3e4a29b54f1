import { quantise, type Tolerance, toleranceWidth } from '@ragstone/rag';
import { type Condition, toleranceOfOperand } from '../language/condition.ts';
import type { Rating } from '../language/rating.ts';
import type { Path } from '../parse/finding.ts';
import { leavesOf } from '../parse/leaves-of.ts';
import { type KnownMetric, metricsOf } from '../parse/rule-context.ts';
import type { Analysis } from './analysis.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';

/**
 * Tolerances that no target could need: so wide that nothing is outside, so narrow that a share must have been meant for
 * percent, or a percentage of a target that is nothing.
 */
export const findStrangeTolerances: Analysis = ({ ruleSet, context }) =>
  ruleSet.ratings.flatMap((rating, index) => {
    const metrics = metricsOf(rating.for, context);
    return tolerancesOf(rating, ['ratings', index]).flatMap(({ tolerance, path }) => {
      const found = swallows(tolerance, metrics, path) ?? hardlyAny(tolerance, path);
      if (found !== null) return [found];
      const ofNothing = metrics.find(({ exampleTarget }) => exampleTarget === 0);
      return ofNothing !== undefined && 'percentOfTarget' in tolerance
        ? [analysisFinding('tolerance-of-nothing', path, { tolerance, metric: ofNothing.id })]
        : [];
    });
  });

const swallows = (
  tolerance: Tolerance,
  metrics: readonly KnownMetric[],
  path: Path,
): AnalysisFinding | null => {
  for (const { unit, exampleTarget: target, polarity } of metrics) {
    if (target === undefined || target <= 0) continue;
    const width = toleranceWidth(tolerance, target, unit);
    // Down to nothing where higher is better, up to twice the target where lower is.
    if (typeof width !== 'number' || width < target || ('amount' in tolerance && polarity === 'lower'))
      continue;
    // Wider than any number is no wider than this.
    const reach = Math.min(width, Number.MAX_VALUE / 2);
    const limit = quantise(polarity === 'lower' ? target + reach : target - reach);
    return analysisFinding('tolerance-swallows-scale', path, { tolerance, target, unit, limit });
  }
  const size = sizeOf(tolerance);
  return metrics.length === 0 && size !== null && size >= 100
    ? analysisFinding('tolerance-swallows-scale', path, {
        tolerance,
        target: 85,
        unit: 'percent',
        limit: quantise(85 - ('points' in tolerance ? size : size * 0.85)),
      })
    : null;
};

const hardlyAny = (tolerance: Tolerance, path: Path): AnalysisFinding | null => {
  const size = sizeOf(tolerance);
  return size !== null && size > 0 && size < 0.1
    ? analysisFinding('tolerance-hardly-any', path, { tolerance, meant: quantise(size * 100) })
    : null;
};

/** Points or percent; null for an amount, of which only its target says whether it is much. */
const sizeOf = (tolerance: Tolerance): number | null => {
  if ('points' in tolerance) return tolerance.points;
  if ('percentOfTarget' in tolerance) return tolerance.percentOfTarget;
  return 'percentOfComparator' in tolerance ? tolerance.percentOfComparator : null;
};

interface WrittenTolerance {
  readonly tolerance: Tolerance;
  readonly path: Path;
}

/** Every tolerance of a rating, wherever it stands. */
const tolerancesOf = (rating: Rating, path: Path): readonly WrittenTolerance[] => {
  if ('bands' in rating) {
    return rating.bands.flatMap(({ when }, index) => inCondition(when, [...path, 'bands', index, 'when']));
  }
  return Object.entries(rating).flatMap(([key, form]) =>
    ['againstTarget', 'againstComparators', 'milestones', 'profile'].includes(key)
      ? below(form, [...path, key])
      : [],
  );
};

const inCondition = (condition: Condition, path: Path): readonly WrittenTolerance[] =>
  leavesOf(condition, path).flatMap(({ value, path: at }) => {
    const found = toleranceOfOperand(value.value);
    return found === null ? [] : [{ tolerance: found.tolerance, path: [...at, 'value', found.key] }];
  });

const kinds = ['points', 'percentOfTarget', 'percentOfComparator', 'amount'];

/** The tolerances of a short form are its objects that have the key of one. */
const below = (value: unknown, path: Path): readonly WrittenTolerance[] => {
  if (typeof value !== 'object' || value === null) return [];
  return kinds.some((kind) => Object.hasOwn(value, kind))
    ? [{ tolerance: value as Tolerance, path }]
    : Object.entries(value).flatMap(([key, each]) => below(each, [...path, key]));
};
