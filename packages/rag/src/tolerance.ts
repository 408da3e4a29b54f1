import type { Unit } from './unit.ts';

/**
 * How far from a target is still near. Three kinds, never a bare number: 5 points of 87.5 percent reach down
 * to 82.5, 5 percent of the target only to 83.125. A percentage is of the target or, beside another place, of the
 * comparator.
 */
export type Tolerance =
  | { readonly points: number }
  | { readonly percentOfTarget: number }
  | { readonly percentOfComparator: number }
  | { readonly amount: number; readonly unit: Unit };

/** Why a tolerance does not fit a unit. */
export interface ToleranceMisfit {
  readonly code: 'tolerance-misfit';
  readonly tolerance: Tolerance;
  readonly unit: Unit;
}

/** The width of a tolerance about a target, in the target's unit; points fit percents only, an amount its own unit. */
export const toleranceWidth = (
  tolerance: Tolerance,
  target: number,
  unit: Unit,
): number | ToleranceMisfit => {
  if ('percentOfTarget' in tolerance) return (Math.abs(target) * tolerance.percentOfTarget) / 100;
  if ('percentOfComparator' in tolerance) return (Math.abs(target) * tolerance.percentOfComparator) / 100;
  if ('points' in tolerance && unit === 'percent') return tolerance.points;
  if ('amount' in tolerance && tolerance.unit === unit) return tolerance.amount;
  return { code: 'tolerance-misfit', tolerance, unit };
};
