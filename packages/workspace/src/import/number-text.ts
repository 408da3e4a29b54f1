import { plainNumber, readNumber } from '../printed-number.ts';

const scientific = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const mostDigits = 15;

/** `8.5e-5` without its exponent. */
const withoutExponent = (text: string): string => {
  const [, sign = '', whole = '', decimals = '', exponent = ''] =
    /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return exponent === '' ? text : `${sign}0.${'0'.repeat(Number(exponent) - 1)}${whole}${decimals}`;
};

/**
 * A number as files print it in plain digits. Computed values are printed with 16 or 17 digits, or as 8.5E-05: the
 * first 15 significant digits are kept, which is what a number can hold. Any other text is given back as it is.
 */
export const numberText = (
  text: string,
  { thousands, percentSign }: { readonly thousands: boolean; readonly percentSign: boolean },
): string => {
  if (text === '' || readNumber(text) !== null) return text;
  if (scientific.test(text)) {
    return withoutExponent(String(Number(Number(text).toPrecision(mostDigits))));
  }
  const withoutSign = percentSign ? text.replace(/\s*%$/, '') : text;
  const isGrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(withoutSign);
  const digits = thousands && isGrouped ? withoutSign.replaceAll(',', '') : withoutSign;
  return readNumber(digits) === null ? text : digits;
};

/** What a text that is no plain number probably means, for the reader of a refusal. */
export const probably = (text: string): string | null => plainNumber(text);
