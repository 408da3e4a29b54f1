import type { Quantity, Unit } from './unit.ts';

/** The significant digits on which numbers are judged: more than any document prints, fewer than a double holds. */
const significantDigits = 12;

/**
 * The number on 12 significant digits. It removes what binary arithmetic adds (0.1 + 0.2) and nothing that
 * a document could have printed. Not a finite number: a broken invariant, thrown.
 */
export const quantise = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return Number(value.toPrecision(significantDigits));
};

/**
 * Which of two numbers is larger, after both are quantised. Compare `a` with `b + t`, never `a - b` with `t`:
 * the difference of 0.329 and 0.299 is a little more than 0.03 in binary, the sum 0.299 + 0.03 is not.
 */
export const compareNumbers = (a: number, b: number): -1 | 0 | 1 => {
  // What rounds to one number of 12 digits lies within one unit of its last place, at most 1e-11 of the larger:
  // numbers further apart keep their order, and need not be quantised, which takes far longer than all the rest.
  const difference = a - b;
  const blur = 1e-11 * Math.max(Math.abs(a), Math.abs(b));
  if (difference > blur) return 1;
  if (difference < -blur) return -1;
  if (difference === 0) return 0;
  const left = quantise(a);
  const right = quantise(b);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** `compareNumbers` for two quantities of one unit; another unit does not compile. */
export const compareQuantities = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): -1 | 0 | 1 =>
  compareNumbers(a.value, b.value);

/** `a - b` for two quantities of one unit, quantised. */
export const difference = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number =>
  quantise(a.value - b.value);

/** Text in code-unit order: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
