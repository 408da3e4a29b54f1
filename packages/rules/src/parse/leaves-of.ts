import type { Applies } from '../language/applies.ts';
import type { Condition, Leaf } from '../language/condition.ts';
import type { EscalatesRatings } from '../language/escalation.ts';
import type { Path } from './finding.ts';
import type { Placed, RuleParts } from './rule-parts.ts';

/** Every comparison in a condition, with where it stands. */
export const leavesOf = (condition: Condition, path: Path): readonly Placed<Leaf>[] => {
  if ('all' in condition)
    return condition.all.flatMap((each, index) => leavesOf(each, [...path, 'all', index]));
  if ('any' in condition)
    return condition.any.flatMap((each, index) => leavesOf(each, [...path, 'any', index]));
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not']);
  // What a name means is checked where it is written.
  if ('condition' in condition) return [];
  return [{ path, value: condition }];
};

/** Every condition that somebody wrote, and what the rule that it belongs to is about. */
export const writtenConditions = (parts: RuleParts): readonly WrittenCondition[] => [
  ...parts.conditions.map((named) => ({ ...named, about: 'anything' as const })),
  ...parts.ratings.flatMap(({ value, path }) =>
    'bands' in value
      ? value.bands.map(({ when }, index) => ({
          value: when,
          path: [...path, 'bands', index, 'when'],
          about: value.for,
        }))
      : [],
  ),
  ...parts.duties.flatMap(({ value, path }) =>
    value.when === undefined ? [] : [{ value: value.when, path: [...path, 'when'], about: value.for }],
  ),
  ...parts.escalations.flatMap(({ value, path }) =>
    (['raise', 'clear'] as const).map((key) => ({
      value: value[key].when,
      path: [...path, key, 'when'],
      about: value.for,
    })),
  ),
];

export interface WrittenCondition extends Placed<Condition> {
  readonly about: About;
}

/** What a rule is about; a condition with a name can be used about anything. */
export type About = Applies | EscalatesRatings | 'anything';
