import type { Derived } from '@ragstone/metrics';
import { type Maybe, type Reason, unknown } from '@ragstone/rag';
import type { FigurePolicies } from '@ragstone/rules';

/**
 * A number as a rule set's policies leave it: unknown where it is not to be rated, marked where it is. Whether it is
 * stale is asked only where a policy is about that.
 */
export const underPolicies = (
  number: Maybe<Derived>,
  policies: FigurePolicies,
  isStale: () => boolean = () => false,
): { readonly number: Maybe<Derived>; readonly marks: readonly Reason[] } => {
  if (!number.known) return { number, marks: [] };
  const doubts: readonly (readonly [Reason, boolean, FigurePolicies['stale']])[] = [
    ['provisional', number.value.provisional, policies.provisional],
    ['caveated', number.value.caveats.length > 0, policies.caveated],
    ['stale', policies.stale !== undefined && isStale(), policies.stale],
  ];
  const applying = doubts.filter(([, applies]) => applies);
  const [first, ...rest] = applying
    .filter(([, , policy]) => policy === 'do-not-rate')
    .map(([reason]) => reason);
  return {
    number: first === undefined ? number : unknown(first, ...rest),
    marks: applying.filter(([, , policy]) => policy === 'rate-and-mark').map(([reason]) => reason),
  };
};
