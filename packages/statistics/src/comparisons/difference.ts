import { compareNumbers, subtract } from '../compare-numbers.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { missing } from './compare-with-benchmark.ts';
import { isNumber } from './estimate.ts';

/**
 * The value less the comparator, in the unit of both: percentage points where they are percentages. Above zero where
 * the value is higher, whatever is better. Refuses a missing value or comparator. Plain arithmetic, on 12 digits.
 */
export const differenceInPoints = (value: number | null, comparator: number | null): number | Refusal =>
  isNumber(value) && isNumber(comparator)
    ? subtract(value, comparator)
    : (missing(value, comparator) ?? refuse('value-missing', {}));

/**
 * The same as a percentage of the comparator's size, so that above zero is higher here too. Refuses a comparator of
 * zero. 55 beside 50 is 5 points and 10 percent.
 */
export const differenceInPercent = (value: number | null, comparator: number | null): number | Refusal => {
  if (!isNumber(value) || !isNumber(comparator))
    return missing(value, comparator) ?? refuse('value-missing', {});
  if (compareNumbers(comparator, 0) === 0) return refuse('comparator-is-zero', {});
  return (100 * subtract(value, comparator)) / Math.abs(comparator);
};
