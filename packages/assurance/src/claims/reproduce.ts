import { compareNumbers, roundHalfUp } from '@ragstone/rag';
import type { PrintedNumber, Reproduction } from '../claim.ts';
import type { Worked } from './worked.ts';

/** The worked number on the digits that were printed. */
const asPrinted = (value: number, { decimals, roundedTo = 1 }: PrintedNumber): number =>
  roundHalfUp(value / roundedTo, decimals) * roundedTo;

/**
 * How a printed figure comes out of the evidence. A figure is printed to a precision, so its half-up rounding is
 * exact. It is within rounding where the digits that its own figures were printed with allow it, and from rounded
 * parts where only they give it.
 */
export const reproduceFigure = (printed: PrintedNumber, worked: Worked): Reproduction => {
  const gives = (value: number): boolean => compareNumbers(asPrinted(value, printed), printed.value) === 0;
  if (gives(worked.value)) return 'exact';
  const low = asPrinted(worked.low, printed);
  const high = asPrinted(worked.high, printed);
  if (compareNumbers(low, printed.value) <= 0 && compareNumbers(printed.value, high) <= 0)
    return 'within-rounding';
  return gives(worked.fromRoundedParts) ? 'rounded-parts' : 'none';
};

/**
 * How a printed difference comes out. It is arithmetic between figures: exact where nothing was rounded, within
 * rounding where the unrounded difference rounds to it, from rounded parts where only they give it.
 */
export const reproduceDifference = (printed: PrintedNumber, worked: Worked): Reproduction => {
  const gives = (value: number): boolean => compareNumbers(asPrinted(value, printed), printed.value) === 0;
  if (compareNumbers(worked.value, printed.value) === 0) return 'exact';
  if (gives(worked.value)) return 'within-rounding';
  return gives(worked.fromRoundedParts) ? 'rounded-parts' : 'none';
};
