import type { Path, RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { valueAt } from '../value-at.ts';

const lists = [
  ['ratings', 'rating'],
  ['duties', 'duty'],
  ['escalations', 'escalation'],
  ['rollUps', 'roll-up'],
] as const;

/** No two ratings, duties or roll-ups have one id. */
export const checkIds: RuleCheck = ({ input }) =>
  lists.flatMap(([key, what]) => {
    const items = valueAt(input, [key]);
    const firsts = new Map<unknown, Path>();
    return (Array.isArray(items) ? items : []).flatMap((_, index): readonly RuleFinding[] => {
      const path = [key, index, 'id'];
      const id = valueAt(input, path);
      const first = firsts.get(id);
      if (typeof id !== 'string') return [];
      if (first === undefined) firsts.set(id, path);
      return first === undefined ? [] : [{ code: 'duplicate-id', path, what, id, first }];
    });
  });
