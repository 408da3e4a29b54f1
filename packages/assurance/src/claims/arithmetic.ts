import type { Worked } from './worked.ts';

/** Arithmetic on worked numbers: each reading of the precision is carried through, intervals by their bounds. */
const combine = (
  parts: readonly Worked[],
  of: (numbers: readonly number[]) => number,
  bounds: { readonly low: number; readonly high: number },
): Worked => ({
  value: of(parts.map((part) => part.value)),
  fromRoundedParts: of(parts.map((part) => part.fromRoundedParts)),
  ...bounds,
  rests: parts.flatMap((part) => part.rests),
});

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

export const sumOf = (parts: readonly Worked[]): Worked =>
  combine(parts, total, {
    low: total(parts.map((part) => part.low)),
    high: total(parts.map((part) => part.high)),
  });

export const meanOf = (parts: readonly Worked[]): Worked => {
  const sum = sumOf(parts);
  const share = (number: number): number => number / parts.length;
  return {
    ...sum,
    value: share(sum.value),
    fromRoundedParts: share(sum.fromRoundedParts),
    low: share(sum.low),
    high: share(sum.high),
  };
};

export const differenceOf = (minuend: Worked, subtrahend: Worked): Worked =>
  combine([minuend, subtrahend], ([a = 0, b = 0]) => a - b, {
    low: minuend.low - subtrahend.high,
    high: minuend.high - subtrahend.low,
  });

/** The bounds of an operation that is monotone in each part: among the corners of the intervals. */
const corners = (
  a: Worked,
  b: Worked,
  of: (x: number, y: number) => number,
): { low: number; high: number } => {
  const all = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...all), high: Math.max(...all) };
};

export const productOf = (parts: readonly Worked[]): Worked => {
  const times = (a: Worked, b: Worked): Worked =>
    combine(
      [a, b],
      ([x = 0, y = 0]) => x * y,
      corners(a, b, (x, y) => x * y),
    );
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('a product of nothing');
  return rest.reduce(times, first);
};

/** Null where the divisor is, or could be, zero. */
export const quotientOf = (dividend: Worked, divisor: Worked): Worked | null =>
  divisor.low <= 0 && divisor.high >= 0
    ? null
    : combine(
        [dividend, divisor],
        ([x = 0, y = 1]) => x / y,
        corners(dividend, divisor, (x, y) => x / y),
      );

/** (to - from) / from x 100; null where `from` is, or could be, zero. */
export const percentChangeOf = (from: Worked, to: Worked): Worked | null =>
  from.low <= 0 && from.high >= 0
    ? null
    : combine(
        [from, to],
        ([x = 1, y = 0]) => ((y - x) / x) * 100,
        corners(from, to, (x, y) => ((y - x) / x) * 100),
      );
