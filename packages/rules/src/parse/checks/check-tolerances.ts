import { type Tolerance, toleranceWidth, type Unit } from '@ragstone/rag';
import { comparedFactsOf } from '../../expand/compared-facts.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import { factOfOperand, toleranceOfOperand } from '../../language/condition.ts';
import type { AgainstTarget } from '../../language/rating.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { type About, leavesOf, writtenConditions } from '../leaves-of.ts';
import { catalogueFor, metricsOf, type RuleContext } from '../rule-context.ts';
import type { RuleCheck, RuleParts } from '../rule-parts.ts';

/** Every tolerance fits the unit of what it loosens and leaves something outside it, for every known metric that the rule is about. */
export const checkTolerances: RuleCheck = (parts, context) =>
  tolerancesOf(parts).flatMap(({ tolerance, fact, about, path }) =>
    unitsOf(fact, about, context).flatMap(({ unit, metric }): readonly RuleFinding[] =>
      typeof toleranceWidth(tolerance, 1, unit) !== 'number'
        ? [{ code: 'tolerance-misfit', path, tolerance, unit, metric }]
        : metric !== null && swallowsScale(tolerance)
          ? [{ code: 'tolerance-swallows-scale', path, tolerance, metric }]
          : [],
    ),
  );

/** Two percentages of people or cases are never 100 points or more apart, so nothing could ever miss by more. */
const swallowsScale = (tolerance: Tolerance): boolean => 'points' in tolerance && tolerance.points >= 100;

interface WrittenTolerance {
  readonly tolerance: Tolerance;
  readonly fact: string;
  readonly about: About;
  readonly path: Path;
}

const tolerancesOf = (parts: RuleParts): readonly WrittenTolerance[] => [
  ...parts.ratings.flatMap(({ value, path }) =>
    'againstTarget' in value
      ? tolerancesOfTarget(value.againstTarget).map(({ tolerance, at }) => ({
          tolerance,
          fact: comparedFactsOf(value).with,
          about: value.for,
          path: [...path, 'againstTarget', ...at],
        }))
      : [],
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

const tolerancesOfTarget = ({
  green,
  amber,
}: AgainstTarget): readonly { tolerance: Tolerance; at: Path }[] => [
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
