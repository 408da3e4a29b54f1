import { printDecimal } from './decimal.ts';
import type { Unit } from './unit.ts';
import { unitWords } from './unit.ts';

/**
 * A number with its unit as British readers expect it: `84.2%`, `1,592.0 per 100,000`, `0.73 days`,
 * `£84,801,607`, `2.4 percentage points`, `1,845`. A ratio is its number alone.
 */
export const printQuantity = (value: number, unit: Unit, decimals: number): string => {
  const number = printDecimal(Math.abs(value), decimals);
  const minus = value < 0 && /[1-9]/.test(number) ? '-' : '';
  if (unit === 'percent') return `${minus}${number}%`;
  if (unit === 'pounds') return `${minus}£${number}`;
  const words = unit === 'ratio' ? '' : singular(unitWords[unit], number);
  return words === '' ? `${minus}${number}` : `${minus}${number} ${words}`;
};

const singular = (words: string, number: string): string =>
  /^1(\.0+)?$/.test(number) && /(days|hours|minutes|years|points|pounds)$/.test(words)
    ? words.slice(0, -1)
    : words;
