import { type Condition, factOfOperand, toleranceOfOperand } from '../../language/condition.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** The operators under which a colour says the opposite of what it means. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  green: ['worseThan'],
  red: ['betterThan', 'atLeastAsGoodAs'],
};

/**
 * No band is green for being worse than the target, or red for being as good. Only a condition that is this one
 * comparison is looked at: with others beside it, it may mean something.
 */
export const checkInvertedBands: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }) =>
    'bands' in value
      ? value.bands.flatMap(({ status, when }, index): readonly RuleFinding[] => {
          const operator = operatorAgainstTarget(when);
          return status && operator !== null && wrong[status]?.includes(operator)
            ? [{ code: 'band-inverted', path: [...path, 'bands', index, 'when'], status, operator }]
            : [];
        })
      : [],
  );

/** The operator with which the figure is held against the target itself. As good as a loosened one may still be a miss. */
const operatorAgainstTarget = (when: Condition): string | null =>
  'fact' in when &&
  when.fact === 'value' &&
  typeof when.value === 'object' &&
  factOfOperand(when.value) === 'target' &&
  !('percentOf' in when.value) &&
  toleranceOfOperand(when.value) === null
    ? when.operator
    : null;
