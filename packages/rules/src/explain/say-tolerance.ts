import { printQuantity, type Tolerance } from '@ragstone/rag';

/** A tolerance in words: `2 percentage points`, `5% of the target`, `0.05 days`. */
export const sayTolerance = (tolerance: Tolerance): string => {
  if ('points' in tolerance)
    return printQuantity(tolerance.points, 'percentage-points', decimalsOf(tolerance.points));
  if ('percentOfTarget' in tolerance) {
    return `${printQuantity(tolerance.percentOfTarget, 'percent', decimalsOf(tolerance.percentOfTarget))} of the target`;
  }
  if ('percentOfComparator' in tolerance) {
    const { percentOfComparator } = tolerance;
    return `${printQuantity(percentOfComparator, 'percent', decimalsOf(percentOfComparator))} of the comparator`;
  }
  return printQuantity(tolerance.amount, tolerance.unit, decimalsOf(tolerance.amount));
};

/** How far a tolerance reaches from the target: `2 percentage points from the target`, `5% away from the target`. */
export const sayReach = (tolerance: Tolerance): string =>
  'percentOfTarget' in tolerance
    ? `${printQuantity(tolerance.percentOfTarget, 'percent', decimalsOf(tolerance.percentOfTarget))} away from the target`
    : `${sayTolerance(tolerance)} from the target`;

/** The decimals that a number is written with. */
export const decimalsOf = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.min(12, Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent)));
};
