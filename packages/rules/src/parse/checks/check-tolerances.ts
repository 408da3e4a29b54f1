import { type Tolerance, toleranceWidth, type Unit } from '@ragstone/rag';
import { comparedFactsOf } from '../../expand/compared-facts.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { comparatorEdge } from '../../language/comparator-edge.ts';
import { factOfOperand, toleranceOfOperand } from '../../language/condition.ts';
import type { AgainstComparators, AgainstTarget, Rating } from '../../language/rating.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { type About, leavesOf, writtenConditions } from '../leaves-of.ts';
import { catalogueFor, metricsOf, type RuleContext } from '../rule-context.ts';
import type { RuleCheck, RuleParts } from '../rule-parts.ts';

/** Every tolerance fits the unit of what it loosens, for every known metric that the rule is about. */
export const checkTolerances: RuleCheck = (parts, context) =>
  tolerancesOf(parts).flatMap(({ tolerance, fact, about, path }) =>
    unitsOf(fact, about, context).flatMap(({ unit, metric }): readonly RuleFinding[] =>
      typeof toleranceWidth(tolerance, 1, unit) === 'number'
        ? []
        : [{ code: 'tolerance-misfit', path, tolerance, unit, metric }],
    ),
  );

interface WrittenTolerance {
  readonly tolerance: Tolerance;
  readonly fact: string;
  readonly about: About;
  readonly path: Path;
}

const tolerancesOf = (parts: RuleParts): readonly WrittenTolerance[] => [
  ...parts.ratings.flatMap(({ value, path }) =>
    tolerancesOfRating(value).map(({ tolerance, at }) => ({
      tolerance,
      fact: 'againstComparators' in value ? 'comparator' : comparedFactsOf(value).with,
      about: value.for,
      path: [...path, ...at],
    })),
  ),
  ...writtenConditions(parts).flatMap(({ value, path, about }) =>
    leavesOf(value, path).flatMap((leaf) => {
      const loosening = toleranceOfOperand(leaf.value.value);
      const fact = factOfOperand(leaf.value.value);
      if (loosening === null || fact === null) return [];
      const { tolerance, key } = loosening;
      return [{ tolerance, fact, about, path: [...leaf.path, 'value', key] }];
    }),
  ),
];

interface PlacedTolerance {
  readonly tolerance: Tolerance;
  readonly at: Path;
}

const tolerancesOfRating = (rating: Rating): readonly PlacedTolerance[] => {
  const below = (form: string, tolerances: readonly PlacedTolerance[]) =>
    tolerances.map(({ tolerance, at }) => ({ tolerance, at: [form, ...at] }));
  if ('againstTarget' in rating) return below('againstTarget', tolerancesOfTarget(rating.againstTarget));
  if ('milestones' in rating)
    return below('milestones', tolerancesOfTarget({ green: 'met', ...rating.milestones }));
  if ('profile' in rating) return below('profile', tolerancesOfTarget(rating.profile));
  return 'againstComparators' in rating
    ? below('againstComparators', tolerancesOfComparators(rating.againstComparators))
    : [];
};

const tolerancesOfComparators = ({ green, amber, red }: AgainstComparators): readonly PlacedTolerance[] =>
  Object.entries({ green, amber, red }).flatMap(([status, by]) => {
    if (by === undefined) return [];
    const { tolerance, key } = comparatorEdge(by);
    return [{ tolerance, at: [status, key] }];
  });

const tolerancesOfTarget = ({
  green,
  amber,
}: Pick<AgainstTarget, 'green' | 'amber'>): readonly PlacedTolerance[] => [
  ...(green === 'met' ? [] : [{ tolerance: green.within, at: ['green', 'within'] }]),
  ...(amber === undefined
    ? []
    : 'within' in amber
      ? [{ tolerance: amber.within, at: ['amber', 'within'] }]
      : [{ tolerance: amber.missedByUpTo, at: ['amber', 'missedByUpTo'] }]),
];

/** The units that a fact can have: its own, or that of each known metric; each unit with the first metric that has it. */
const unitsOf = (
  fact: string,
  about: About,
  context: RuleContext,
): readonly { readonly unit: Unit; readonly metric: string | null }[] => {
  const unit = factTypeIn(catalogueFor(about, context), fact)?.unit;
  if (unit === undefined) return [];
  if (unit !== 'of-subject') return [{ unit, metric: null }];
  const metrics = metricsOf(about, context);
  return [...new Set(metrics.map((metric) => metric.unit))].map((each) => ({
    unit: each,
    metric: metrics.find((metric) => metric.unit === each)?.id ?? null,
  }));
};
