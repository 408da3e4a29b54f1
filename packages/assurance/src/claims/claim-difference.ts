import { known, type Maybe, unknown } from '@ragstone/rag';
import type { Assertion, CheckedClaim, Reproduction } from '../claim.ts';

type Outcome = Pick<CheckedClaim, 'verdict' | 'reproducedBy' | 'computed' | 'computedUnit'>;

/**
 * How far the evidence is from a printed number, in percent of what is printed, which has none where it is zero. Words are no
 * number, and two units no difference. Where evidence is lacking or against itself nobody can say, and the right number under
 * the wrong label, of another period or another measure, is no near miss: none of these has a difference.
 */
export const claimDifference = (assertion: Assertion, outcome: Outcome): Maybe<number> => {
  const { verdict, computed, computedUnit } = outcome;
  if (!('value' in assertion)) return unknown('not-calculable');
  const reproduced = claimReproduction(outcome);
  if (!reproduced.known) return reproduced;
  if (verdict === 'disputed' && reproduced.value !== 'none') return unknown('not-calculable');
  if (computed === null) return unknown('no-data');
  if (computedUnit !== null && computedUnit !== assertion.unit) return unknown('unit-conflict');
  if (assertion.value === 0) return unknown('not-calculable');
  return known(Math.abs((computed - assertion.value) / assertion.value) * 100);
};

/** How a claim comes out of the evidence; unknown where there is none, or it is against itself. */
export const claimReproduction = ({ verdict, reproducedBy }: Outcome): Maybe<Reproduction> => {
  if (verdict === 'unverifiable') return unknown('no-data');
  return verdict === 'conflicting' ? unknown('figures-conflict') : known(reproducedBy);
};
