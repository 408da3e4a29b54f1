import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** What is expected by each month of a year never falls, is all of it by the twelfth, and is in percent. */
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
    if (falling.length > 0) return falling;
    const fault = faultOfEnd(shares);
    if (fault === null) return [];
    const [share = 0, before = 0] = [shares.at(-1), shares.at(-2)];
    const month = shares.length;
    return [{ code: 'shares-misfit', path: [...at, month - 1], fault, month, share, before }];
  });

/** What is wrong with the highest share, the last: parts of one would expect next to nothing, so that all is green. */
const faultOfEnd = (shares: readonly number[]): 'parts-of-one' | 'short' | null => {
  const last = shares.at(-1) ?? 0;
  if (last <= 1 && shares.some((share) => !Number.isInteger(share))) return 'parts-of-one';
  return shares.length === 12 && last !== 100 ? 'short' : null;
};
