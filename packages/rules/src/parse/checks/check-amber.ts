import type { Tolerance } from '@ragstone/rag';
import { comparatorEdge } from '../../language/comparator-edge.ts';
import type { AgainstComparators, AgainstTarget, Rating } from '../../language/rating.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

type Fault = Extract<RuleFinding, { readonly code: 'amber-unreachable' }>['fault'];

/** Amber reaches beyond green, on the same sides, and begins before red. */
export const checkAmber: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    const found = foundIn(value);
    return found === null
      ? []
      : [{ code: 'amber-unreachable', path: [...path, found.form, 'amber'], fault: found.fault }];
  });

const foundIn = (rating: Rating): { readonly form: string; readonly fault: Fault } | null => {
  const within = (form: string, fault: Fault | null) => (fault === null ? null : { form, fault });
  if ('againstTarget' in rating) return within('againstTarget', faultOf(rating.againstTarget));
  if ('milestones' in rating) return within('milestones', faultOf({ green: 'met', ...rating.milestones }));
  if ('profile' in rating) return within('profile', faultOf(rating.profile));
  return 'againstComparators' in rating
    ? within('againstComparators', beyondRed(rating.againstComparators))
    : null;
};

/** Beside other places red is read before amber, so amber must begin nearer. */
const beyondRed = ({ amber: writtenAmber, red: writtenRed }: AgainstComparators): Fault | null => {
  if (writtenAmber === undefined) return null;
  const [amber, red] = [comparatorEdge(writtenAmber), comparatorEdge(writtenRed)];
  if (kindOf(amber.tolerance) !== kindOf(red.tolerance)) return null;
  const further = sizeOf(amber.tolerance) - sizeOf(red.tolerance);
  const takesOnlyTheLine = amber.takesLine && !red.takesLine;
  return further > 0 || (further === 0 && !takesOnlyTheLine) ? 'beyond-red' : null;
};

const faultOf = ({ green, amber }: Pick<AgainstTarget, 'green' | 'amber'>): Fault | null => {
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
