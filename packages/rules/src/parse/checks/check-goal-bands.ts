import { compareNumbers } from '@ragstone/rag';
import { comparedFactsOf } from '../../expand/compared-facts.ts';
import { ascendingBands, impliedPolarity, type NamedGoalBand } from '../../expand/implied-polarity.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import type { GoalBands, Rating } from '../../language/rating.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { catalogueFor, metricsOf, type RuleContext } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';

/**
 * Goal bands cover every number once, run from worse to better, and fit the unit and polarity of every known metric
 * that they are for. Every fault comes with a number that shows it.
 */
export const checkGoalBands: RuleCheck = ({ ratings }, context) =>
  ratings.flatMap(({ value, path }) => {
    if (!('goalBands' in value)) return [];
    const at = [...path, 'goalBands'];
    const shape = shapeFindings(value.goalBands, at);
    return [
      ...shape,
      ...unitFindings(value, value.goalBands, at, context),
      ...(shape.length > 0 ? [] : polarityFindings(value, value.goalBands, at, context)),
    ];
  });

const shapeFindings = (goalBands: GoalBands, at: Path): readonly RuleFinding[] => {
  const ascending = ascendingBands(goalBands);
  if (ascending.length < 2) return [{ code: 'bands-too-few', path: at, given: ascending.length }];
  const empty = ascending.flatMap(({ status, band: { from, below } }): readonly RuleFinding[] =>
    from !== undefined && below !== undefined && compareNumbers(from, below) >= 0
      ? [{ code: 'band-empty', path: [...at, status], status, from, below }]
      : [],
  );
  if (empty.length > 0) return empty;
  const seams = seamFindings(ascending, goalBands, at);
  if (seams.length > 0) return seams;
  const order = ascending.map(({ status }) => status);
  return impliedPolarity(goalBands) === null
    ? [{ code: 'bands-out-of-order', path: at, ascending: order }]
    : [];
};

/** Each band ends where the next begins; the first has no beginning and the last no end. */
const seamFindings = (
  ascending: readonly NamedGoalBand[],
  { unit }: GoalBands,
  at: Path,
): readonly RuleFinding[] => {
  const [first, last] = [ascending[0], ascending.at(-1)];
  const gap = (value: number, between: readonly NamedGoalBand[]): RuleFinding => ({
    code: 'bands-gap',
    path: at,
    value,
    unit,
    between: between.map(({ status }) => status),
  });
  return [
    ...(first?.band.from === undefined ? [] : [gap(first.band.from - 1, [first])]),
    ...ascending.slice(1).flatMap((upper, index): readonly RuleFinding[] => {
      const lower = ascending[index];
      if (lower === undefined) return [];
      const end = lower.band.below ?? Infinity;
      const start = upper.band.from ?? -Infinity;
      if (end === start) return [];
      if (end < start) return [gap(end, [lower, upper])];
      // The upper band starts within the lower one: where it starts, or anywhere if neither has a beginning.
      const value = Number.isFinite(start) ? start : Math.min(end, upper.band.below ?? end, 1) - 1;
      return [
        {
          code: 'bands-overlap',
          path: [...at, upper.status],
          value,
          unit,
          both: [lower.status, upper.status],
        },
      ];
    }),
    ...(last?.band.below === undefined ? [] : [gap(last.band.below, [last])]),
  ];
};

const unitFindings = (
  rating: Rating,
  { unit: given }: GoalBands,
  at: Path,
  context: RuleContext,
): readonly RuleFinding[] => {
  const path = [...at, 'unit'];
  const unit = factTypeIn(catalogueFor(rating.for, context), comparedFactsOf(rating).value)?.unit;
  if (unit !== undefined && unit !== 'of-subject') {
    return unit === given ? [] : [{ code: 'unit-misfit', path, given, unit, metric: null }];
  }
  return metricsOf(rating.for, context)
    .filter((metric) => metric.unit !== given)
    .map((metric) => ({ code: 'unit-misfit', path, given, unit: metric.unit, metric: metric.id }));
};

const polarityFindings = (
  rating: Rating,
  goalBands: GoalBands,
  at: Path,
  context: RuleContext,
): readonly RuleFinding[] => {
  const implied = impliedPolarity(goalBands);
  const [lowest, next] = ascendingBands(goalBands);
  const edge = next?.band.from;
  if (lowest === undefined || edge === undefined) return [];
  return metricsOf(rating.for, context)
    .filter(({ polarity }) => polarity !== implied)
    .map(({ id, polarity }) => ({
      code: 'bands-against-polarity',
      path: at,
      metric: id,
      polarity,
      value: edge - 1,
      status: lowest.status,
      unit: goalBands.unit,
    }));
};
