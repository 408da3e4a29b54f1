import { decimalsThatDecide, printDecimal, type Unit } from '@ragstone/rag';

/** A number with its unit, in the words of a language. */
export type PrintQuantity = (value: number, unit: Unit, decimals: number) => string;

/** How figures are printed, whatever the language: it says the units, these say on how many digits. */
export interface Figures {
  readonly quantity: PrintQuantity;
  /**
   * On as many digits as show which side of another number it falls on: 98% of a plan that was spent to 98.4 percent,
   * but 99.96% where 100% would say that all of it was spent.
   */
  readonly figure: (value: number, unit: Unit, decimals: number, beside?: number | null) => string;
  /** The same without the words of a unit that stands beside the number already: `1,592.0`, but `0.73 days`, `84.2%`. */
  readonly inTable: (value: number, unit: Unit, decimals: number, beside?: number | null) => string;
  /** `£84,801,607`, with pence only where there are any. */
  readonly money: (pounds: number) => string;
  /** A share in percent, on as many digits as keep it apart from a whole that it does not reach. */
  readonly share: (percent: number) => string;
}

export const figuresIn = (quantity: PrintQuantity): Figures => {
  const digits = (value: number, decimals: number, beside: number | null): number =>
    beside === null ? decimals : decimalsThatDecide(value, beside, decimals);
  const figure: Figures['figure'] = (value, unit, decimals, beside = null) =>
    quantity(value, unit, digits(value, decimals, beside));
  return {
    quantity,
    figure,
    inTable: (value, unit, decimals, beside = null) =>
      unit === 'per-100000' || unit === 'per-1000'
        ? printDecimal(value, digits(value, decimals, beside))
        : figure(value, unit, decimals, beside),
    money: (pounds) => {
      const pence = Math.round(pounds * 100);
      return quantity(pence / 100, 'pounds', pence % 100 === 0 ? 0 : 2);
    },
    share: (percent) => figure(percent, 'percent', 0, 100),
  };
};
