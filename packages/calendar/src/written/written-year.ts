import { fourDigitYear } from '../id-forms.ts';

/** The pattern of a year in four digits or two. */
export const yearDigits: string = `${fourDigitYear}|\\d\\d`;

/** The pattern of a year that takes in two, `2025/26` or `25-26`. */
export const yearPair: string = `(?:${yearDigits})[-/](?:${yearDigits})`;

/** Two digits are a year of 1970 to 2069. */
export const writtenYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

/**
 * The year that ends a span: of two digits, the first such year from the start on, so that 1998 - 00 ends in
 * 2000.
 */
export const writtenEndYear = (start: number, digits: string): number =>
  digits.length === 4 ? Number(digits) : start + ((Number(digits) - (start % 100) + 100) % 100);

/** The first year of a pair, or null when the second is not the next. */
export const writtenYearPair = (pair: string): number | null => {
  const [from = '', to = ''] = pair.split(/[-/]/);
  const start = writtenYear(from);
  return writtenEndYear(start, to) === start + 1 ? start : null;
};
