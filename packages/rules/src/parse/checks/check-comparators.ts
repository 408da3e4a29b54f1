import { referenceOfOperand } from '../../language/condition.ts';
import type { AgainstComparators, Rating } from '../../language/rating.ts';
import type { Path, RuleFinding } from '../finding.ts';
import { leavesOf, writtenConditions } from '../leaves-of.ts';
import type { Placed, RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';

/** Of several comparators it is said how they are taken together, and every one is known, as far as the caller knows. */
export const checkComparators: RuleCheck = (parts, { comparators }) => [
  ...parts.ratings.flatMap(({ value, path }) =>
    'againstComparators' in value
      ? combineFindings(value.againstComparators, [...path, 'againstComparators'])
      : [],
  ),
  ...(comparators === undefined
    ? []
    : [
        ...parts.ratings.flatMap(namedIn),
        ...writtenConditions(parts).flatMap(({ value, path }) =>
          leavesOf(value, path).flatMap((leaf) => [
            ...named(leaf.value.with, [...leaf.path, 'with']),
            ...named(referenceOfOperand(leaf.value.value)?.with, [...leaf.path, 'value', 'with']),
          ]),
        ),
      ].flatMap(({ value: name, path }): readonly RuleFinding[] =>
        comparators.includes(name)
          ? []
          : [
              {
                code: 'unknown-name',
                path,
                what: 'comparator',
                name,
                expected: comparators,
                suggestion: suggest(name, comparators),
              },
            ],
      )),
];

const combineFindings = ({ comparators, combine }: AgainstComparators, path: Path): readonly RuleFinding[] =>
  comparators.length > 1 && combine === undefined
    ? [{ code: 'combine-missing', path, comparators: comparators.length }]
    : [];

const namedIn = ({ value, path }: Placed<Rating>): readonly Placed<string>[] => {
  if ('significance' in value) return named(value.significance.against, [...path, 'significance', 'against']);
  if (!('againstComparators' in value)) return [];
  return value.againstComparators.comparators.map((name, index) => ({
    value: name,
    path: [...path, 'againstComparators', 'comparators', index],
  }));
};

const named = (name: string | undefined, path: Path): readonly Placed<string>[] =>
  name === undefined ? [] : [{ value: name, path }];
