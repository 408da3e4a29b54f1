import { periodOf } from '@ragstone/calendar';
import type { Polarity, Tolerance, Unit } from '@ragstone/rag';
import type { Applies } from '../../language/applies.ts';
import { type Condition, type Leaf, meritOperators, toleranceOfOperand } from '../../language/condition.ts';
import type { RuleSet } from '../../language/rule-set.ts';
import { catalogueFor, type KnownMetric, metricsOf, type RuleContext } from '../../parse/rule-context.ts';
import { leavesIn } from './leaves-in.ts';
import type { World } from './world.ts';

/**
 * The worlds in which conditions must make sense. Metrics that share a unit, a polarity and limits are one world. Where
 * no metric is known, the unit is what the tolerances say, and what speaks of better and worse is tried out both ways.
 */
export const worldsOf = (
  about: Applies,
  conditions: readonly Condition[],
  { forPeriods }: Pick<RuleSet, 'forPeriods'>,
  context: RuleContext,
): readonly World[] => {
  const catalogue = catalogueFor(about, context);
  const shared: Pick<World, 'catalogue' | 'metrics' | 'names' | 'periodsEnd'> = {
    catalogue,
    metrics: context.metrics ?? [],
    names: namesOf(about, context),
    periodsEnd: {
      from: periodOf(forPeriods.from).last,
      to: forPeriods.to === undefined ? null : periodOf(forPeriods.to).last,
    },
  };
  const worldOf = (unit: Unit, polarity: Polarity, metric: KnownMetric | null): World => ({
    ...shared,
    profile: { unit, polarity, decimals: 0, catalogue },
    metric,
  });
  // Nothing that is not a metric's figure has a polarity.
  if ('each' in about) return [worldOf('percent', 'none', null)];
  const metrics = metricsOf(about, context);
  if (metrics.length > 0) {
    const byKind = new Map(metrics.toReversed().map((metric) => [kindOfMetric(metric), metric]));
    return [...byKind.values()].toReversed().map((metric) => worldOf(metric.unit, metric.polarity, metric));
  }
  const leaves = conditions.flatMap(leavesIn);
  const polarities: readonly Polarity[] = leaves.some(isOfMerit) ? ['higher', 'lower'] : ['higher'];
  return polarities.map((polarity) => worldOf(unitSaid(leaves) ?? 'count', polarity, null));
};

const kindOfMetric = ({ unit, polarity, range }: KnownMetric): string =>
  JSON.stringify([unit, polarity, range]);

const isOfMerit = ({ operator, value }: Leaf): boolean =>
  meritOperators.some((each) => each === operator) || toleranceOfOperand(value)?.key === 'loosenedBy';

const unitSaid = (leaves: readonly Leaf[]): Unit | null => {
  const tolerances = leaves.flatMap(({ value }): readonly Tolerance[] => {
    const found = toleranceOfOperand(value);
    return found === null ? [] : [found.tolerance];
  });
  if (tolerances.some((each) => 'points' in each)) return 'percent';
  return tolerances.flatMap((each) => ('amount' in each ? [each.unit] : []))[0] ?? null;
};

const namesOf = (about: Applies, context: RuleContext): World['names'] => {
  if ('each' in about) return { metrics: null, places: null };
  const isOpen = about.metrics.some((name) => name.endsWith('.*'));
  const known = metricsOf(about, context).map(({ id }) => id);
  return {
    metrics: isOpen ? (known.length === 0 ? null : known) : about.metrics,
    places: about.places ?? context.places ?? null,
  };
};
