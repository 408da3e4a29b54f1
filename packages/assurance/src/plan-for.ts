import type { Period } from '@ragstone/calendar';
import { countedParts, type NamedTarget } from '@ragstone/metrics';
import { isAboutMetric } from '@ragstone/rules';
import type { Knowledge } from './knowledge.ts';
import { rulesFor } from './rules-in-force.ts';
import { targetFor } from './target-for.ts';

/**
 * The plan by which a metric is judged for a period: the target that its standing rating names, or for a part of a
 * derived metric, that of the metric derived from it. Null where no plan is for the period.
 */
export const planFor = (metric: string, period: Period, knowledge: Knowledge): NamedTarget | null =>
  ownPlan(metric, period, knowledge) ??
  knowledge.metrics
    .filter((each) => each.derivation !== undefined && countedParts(each.derivation).includes(metric))
    .map((each) => ownPlan(each.id, period, knowledge))
    .find((plan) => plan !== null) ??
  null;

const ownPlan = (metric: string, period: Period, knowledge: Knowledge): NamedTarget | null =>
  rulesFor(knowledge.ruleSets, period)
    .flatMap((ruleSet) => ruleSet.ratings)
    .filter((rating) => rating.standing && 'metrics' in rating.for && isAboutMetric(rating.for, metric))
    .map((rating) => targetFor(rating, knowledge.book.metric(metric), period, knowledge))
    .find((target) => target !== null) ?? null;
