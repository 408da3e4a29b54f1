import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** What statistics say has a colour somewhere, or words where it has no colour. */
export const checkColours: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if ('significance' in value) {
      const { better, similar, worse, noPolarity } = value.significance;
      const isSilent =
        [better, similar, worse].every((colour) => colour === null) && noPolarity === undefined;
      return isSilent
        ? [{ code: 'form-says-nothing', path: [...path, 'significance'], form: 'significance' }]
        : [];
    }
    if (!('spc' in value)) return [];
    const { good, neither, bad } = value.spc;
    return [good, neither, bad].every((colour) => colour === null)
      ? [{ code: 'form-says-nothing', path: [...path, 'spc'], form: 'spc' }]
      : [];
  });
