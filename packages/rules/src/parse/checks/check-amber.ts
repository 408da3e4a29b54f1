import type { Tolerance } from '@ragstone/rag';
import type { AgainstTarget } from '../../language/rating.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

type Fault = Extract<RuleFinding, { readonly code: 'amber-unreachable' }>['fault'];

/** The amber of a target reaches beyond its green, on the same sides. */
export const checkAmber: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    const fault = 'againstTarget' in value ? faultOf(value.againstTarget) : null;
    return fault === null
      ? []
      : [{ code: 'amber-unreachable', path: [...path, 'againstTarget', 'amber'], fault }];
  });

const faultOf = ({ green, amber }: AgainstTarget): Fault | null => {
  if (amber === undefined) return null;
  if (green === 'met') {
    if ('within' in amber) return 'mixed';
    return sizeOf(amber.missedByUpTo) === 0 ? 'no-width' : null;
  }
  if (!('within' in amber)) return 'mixed';
  // Tolerances of two kinds cannot be set against one another before there is a target.
  return kindOf(green.within) === kindOf(amber.within) && sizeOf(amber.within) <= sizeOf(green.within)
    ? 'inside-green'
    : null;
};

const kindOf = (tolerance: Tolerance): string =>
  'amount' in tolerance ? tolerance.unit : String(Object.keys(tolerance)[0]);

const sizeOf = (tolerance: Tolerance): number => {
  if ('points' in tolerance) return tolerance.points;
  if ('percentOfTarget' in tolerance) return tolerance.percentOfTarget;
  return 'percentOfComparator' in tolerance ? tolerance.percentOfComparator : tolerance.amount;
};
