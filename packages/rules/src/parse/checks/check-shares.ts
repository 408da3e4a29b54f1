import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** What is expected by each month of a year never falls, and is all of it by the twelfth. */
export const checkShares: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (!('profile' in value)) return [];
    const shares = value.profile.expectedShares;
    const at = [...path, 'profile', 'expectedShares'];
    const falling = shares.flatMap((share, index): readonly RuleFinding[] => {
      const before = shares[index - 1] ?? 0;
      return share < before
        ? [{ code: 'shares-misfit', path: [...at, index], fault: 'falling', month: index + 1, share, before }]
        : [];
    });
    const last = shares[11];
    return last === undefined || last === 100 || falling.length > 0
      ? falling
      : [
          {
            code: 'shares-misfit',
            path: [...at, 11],
            fault: 'short',
            month: 12,
            share: last,
            before: shares[10] ?? 0,
          },
        ];
  });
