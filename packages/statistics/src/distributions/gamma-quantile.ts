import { incompleteGamma, poissonTerm, type Tail } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';

/** A normal quantile to three digits, to begin with. Abramowitz and Stegun (1964), 26.2.22. */
const roughNormalQuantile = (tail: number): number => {
  const t = Math.sqrt(-2 * Math.log(Math.min(tail, 1 - tail)));
  const z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  return tail < 0.5 ? z : -z;
};

/** Where to begin: the cube-root approximation of Wilson and Hilferty (1931), or the first term of the series. */
const start = (shape: number, upper: number, lower: number): number => {
  const cube = 1 - 1 / (9 * shape) + roughNormalQuantile(upper) / (3 * Math.sqrt(shape));
  if (cube > 0.2) return shape * cube ** 3;
  return Math.exp((Math.log(lower) + logGamma(shape + 1)) / shape);
};

/**
 * The value with a given share of a gamma distribution (scale 1) below it, or above it: give the smaller share, so
 * that no digits are lost. By Newton's method between bounds that close in. For shapes up to some millions.
 */
export const gammaQuantile = (shape: number, tail: Tail, share: number): number => {
  if (share <= 0) return tail === 'lower' ? 0 : Number.POSITIVE_INFINITY;
  if (share >= 1) return tail === 'lower' ? Number.POSITIVE_INFINITY : 0;
  const sign = tail === 'lower' ? 1 : -1;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = tail === 'lower' ? start(shape, 1 - share, share) : start(shape, share, 1 - share);
  for (let round = 0; round < 200; round += 1) {
    const excess = sign * (incompleteGamma(shape, x, tail) - share);
    if (excess > 0) high = x;
    else low = x;
    const density = (poissonTerm(shape, x) * shape) / x;
    const newton = x - excess / density;
    const next =
      newton > low && newton < high ? newton : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * x) return next;
    x = next;
  }
  return x;
};
