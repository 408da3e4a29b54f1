import type { Condition, Leaf } from '../language/condition.ts';
import type { Path } from './finding.ts';
import type { Placed, RuleParts } from './rule-parts.ts';

/** Every comparison in a condition, with where it stands. */
export const leavesOf = (condition: Condition, path: Path): readonly Placed<Leaf>[] => {
  if ('all' in condition)
    return condition.all.flatMap((each, index) => leavesOf(each, [...path, 'all', index]));
  if ('any' in condition)
    return condition.any.flatMap((each, index) => leavesOf(each, [...path, 'any', index]));
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not']);
  return [{ path, value: condition }];
};

/** Every condition that somebody wrote, with the rule that it belongs to. */
export const writtenConditions = (
  parts: RuleParts,
): readonly (Placed<Condition> & { readonly rule: Rule })[] => [
  ...parts.ratings.flatMap(({ value, path }) =>
    'bands' in value
      ? value.bands.map(({ when }, index) => ({
          value: when,
          path: [...path, 'bands', index, 'when'],
          rule: value,
        }))
      : [],
  ),
  ...parts.duties.flatMap(({ value, path }) =>
    value.when === undefined ? [] : [{ value: value.when, path: [...path, 'when'], rule: value }],
  ),
];

type Rule = RuleParts['ratings'][number]['value'] | RuleParts['duties'][number]['value'];
