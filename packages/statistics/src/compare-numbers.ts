/** More digits than any document prints, fewer than a double holds. */
const significantDigits = 12;

const quantise = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return Number(value.toPrecision(significantDigits));
};

/**
 * Which of two numbers is larger, on 12 significant digits: what binary arithmetic adds (0.1 + 0.2) puts no figure
 * on the wrong side of a limit.
 */
export const compareNumbers = (a: number, b: number): -1 | 0 | 1 => {
  const left = quantise(a);
  const right = quantise(b);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** `a - b` without what binary arithmetic adds. */
export const subtract = (a: number, b: number): number => (compareNumbers(a, b) === 0 ? 0 : quantise(a - b));
