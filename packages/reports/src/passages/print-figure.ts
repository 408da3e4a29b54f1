import { decimalsThatDecide, printDecimal, printQuantity, type Unit } from '@ragstone/rag';

/**
 * A number with its unit, on as many digits as show which side of another it falls on: 98% of a plan that was
 * spent to 98.4 percent, but 99.96% where 100% would say that all of it was spent.
 */
export const printFigure = (
  value: number,
  unit: Unit,
  decimals: number,
  beside: number | null = null,
): string =>
  printQuantity(value, unit, beside === null ? decimals : decimalsThatDecide(value, beside, decimals));

/** The same without the words of a unit that stands beside the number already: `1,592.0`, but `0.73 days`, `84.2%`. */
export const printInTable = (
  value: number,
  unit: Unit,
  decimals: number,
  beside: number | null = null,
): string =>
  unit === 'per-100000' || unit === 'per-1000'
    ? printDecimal(value, beside === null ? decimals : decimalsThatDecide(value, beside, decimals))
    : printFigure(value, unit, decimals, beside);

/** `£84,801,607`, with pence only where there are any. */
export const printMoney = (pounds: number): string => {
  const pence = Math.round(pounds * 100);
  return printQuantity(pence / 100, 'pounds', pence % 100 === 0 ? 0 : 2);
};

/** A share in percent, on as many digits as keep it apart from a whole that it does not reach. */
export const printShare = (percent: number): string => printFigure(percent, 'percent', 0, 100);
