import { placeholdersIn, rollUpPlaceholders } from '../../explain/say-roll-up.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { suggest } from '../suggest.ts';

/** Every placeholder of a roll-up's sentence is one that it fills in. */
export const checkRollUps: RuleCheck = ({ rollUps }) =>
  rollUps.flatMap(({ value, path }) =>
    placeholdersIn(value.says)
      .filter((name) => !rollUpPlaceholders.some((known) => known === name))
      .map(
        (name): RuleFinding => ({
          code: 'unknown-name',
          path: [...path, 'says'],
          what: 'placeholder',
          name,
          expected: rollUpPlaceholders,
          suggestion: suggest(name, rollUpPlaceholders),
        }),
      ),
  );
