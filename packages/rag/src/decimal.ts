import { compareNumbers, quantise } from './compare.ts';

const digitsAndExponent = (value: number): { digits: string; exponent: number } => {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: whole + fraction, exponent: Number(exponent) - fraction.length };
};

/**
 * The number as whole units of the last place kept, rounded half up in decimal (away from zero, as a
 * spreadsheet does): 0.405 at two places is 41, although its double is a little less than 0.405.
 */
const wholeUnits = (value: number, decimals: number): bigint => {
  const { digits, exponent } = digitsAndExponent(Math.abs(quantise(value)));
  const shift = exponent + decimals;
  const magnitude =
    shift >= 0
      ? BigInt(digits) * 10n ** BigInt(shift)
      : (BigInt(digits) * 2n + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  return value < 0 ? -magnitude : magnitude;
};

/** Decimal half-up rounding of the quantised number. `decimals` is 0 or more. */
export const roundHalfUp = (value: number, decimals: number): number =>
  Number(`${wholeUnits(value, decimals)}e-${decimals}`);

/** The number with just so many decimals and thousands separated by commas: `1,592.0`. */
export const printDecimal = (value: number, decimals: number): string => {
  const unitsOfLastPlace = wholeUnits(value, decimals);
  const sign = unitsOfLastPlace < 0n ? '-' : '';
  const text = (unitsOfLastPlace < 0n ? -unitsOfLastPlace : unitsOfLastPlace)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(text.length - decimals)}`;
};

/** The most decimals that `printDeciding` adds before it gives up: the digits that numbers are judged on. */
const mostDecimals = 12;

/**
 * The decimals to print a number with, so that a reader sees on which side of the threshold it falls: the
 * usual ones, or as many as it takes where rounding would hide the side.
 */
export const decimalsThatDecide = (value: number, threshold: number, decimals: number): number => {
  const side = compareNumbers(value, threshold);
  let kept = decimals;
  while (
    kept < mostDecimals &&
    compareNumbers(roundHalfUp(value, kept), roundHalfUp(threshold, kept)) !== side
  )
    kept++;
  return kept;
};
