import { type Period, periodOf } from '@ragstone/calendar';
import type { Derivation, Metric } from '@ragstone/metrics';
import { namesMetric } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';
import { standingTarget } from './standing-target.ts';

/**
 * The basis of the plan by which a metric is judged for a period: that of the target its standing rating names, or
 * for a part of a derived metric, that of the metric derived from it. A plan covers the periods that end in its own.
 * Null where none does.
 */
export const planBasis = (metric: string, period: Period, knowledge: Knowledge): string | null =>
  ownPlanBasis(metric, period, knowledge) ??
  knowledge.metrics
    .filter((each) => each.derivation !== undefined && partsOf(each.derivation).includes(metric))
    .map((each: Metric) => ownPlanBasis(each.id, period, knowledge))
    .find((basis) => basis !== null) ??
  null;

const ownPlanBasis = (metric: string, period: Period, knowledge: Knowledge): string | null => {
  const target = knowledge.ruleSets
    .flatMap((ruleSet) => ruleSet.ratings)
    .filter((rating) => rating.standing && 'metrics' in rating.for)
    .filter(
      (rating) => 'metrics' in rating.for && rating.for.metrics.some((name) => namesMetric(name, metric)),
    )
    .map((rating) => standingTarget(rating, knowledge))
    .find(
      (each) =>
        each !== null && periodOf(each.from).first <= period.last && period.last <= periodOf(each.to).last,
    );
  return target?.basis ?? null;
};

const partsOf = (derivation: Derivation): readonly string[] =>
  derivation.kind === 'rate' ? [derivation.numerator] : [derivation.shareOnTime, derivation.daysWhenLate];
