import { compareNumbers, roundHalfUp } from '@ragstone/rag';
import type { PrintedNumber, Reproduction } from '../claim.ts';
import type { Worked } from './worked.ts';

/** The worked number on the digits that were printed. */
export const asPrinted = (value: number, { decimals, roundedTo = 1 }: PrintedNumber): number =>
  roundHalfUp(value / roundedTo, decimals) * roundedTo;

const gives = (printed: PrintedNumber, value: number): boolean =>
  compareNumbers(asPrinted(value, printed), printed.value) === 0;

/**
 * Whether the digits that the parts were printed with allow the print. The upper end is not reached: what is printed
 * as 2 was below 2.5, and is no 3.
 */
const isAllowed = (printed: PrintedNumber, { low, high }: Worked): boolean => {
  const { decimals, roundedTo = 1, value } = printed;
  return (
    compareNumbers(asPrinted(low, printed), value) <= 0 &&
    compareNumbers(high, value - roundedTo / 2 / 10 ** decimals) > 0
  );
};

/**
 * How a printed figure comes out of the evidence. A figure is printed to a precision, so its half-up rounding is
 * exact. It is within rounding where the digits that its own figures were printed with allow it, and from rounded
 * parts where only they give it.
 */
export const reproduceFigure = (printed: PrintedNumber, worked: Worked): Reproduction => {
  if (gives(printed, worked.value)) return 'exact';
  if (isAllowed(printed, worked)) return 'within-rounding';
  return gives(printed, worked.fromRoundedParts) ? 'rounded-parts' : 'none';
};

/**
 * How a printed difference comes out. It is arithmetic between figures: exact where nothing was rounded, within
 * rounding where the unrounded difference rounds to it or the digits of its sides allow it, from rounded parts where
 * they give it and the unrounded ones do not.
 */
export const reproduceDifference = (printed: PrintedNumber, worked: Worked): Reproduction => {
  if (compareNumbers(worked.value, printed.value) === 0) return 'exact';
  if (gives(printed, worked.value)) return 'within-rounding';
  if (gives(printed, worked.fromRoundedParts)) return 'rounded-parts';
  return isAllowed(printed, worked) ? 'within-rounding' : 'none';
};
