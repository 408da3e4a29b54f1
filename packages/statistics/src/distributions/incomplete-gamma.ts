import { logGamma, stirlingError } from './log-gamma.ts';

const epsilon = Number.EPSILON / 2;

/** x - ln(1 + x) without the digits lost to subtraction where x is small. */
const lessItsLogarithm = (x: number): number => {
  if (Math.abs(x) > 0.1) return x - Math.log1p(x);
  let power = x * x;
  let sum = 0;
  for (let n = 2; Math.abs(power) > epsilon * Math.abs(sum) * n; n += 1) {
    sum += power / n;
    power *= -x;
  }
  return sum;
};

/**
 * The Poisson term x^a e^-x / Γ(a + 1). For a large `a` in the form of the saddle point, which keeps its digits:
 * C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export const poissonTerm = (a: number, x: number): number => {
  if (x === 0) return a === 0 ? 1 : 0;
  if (a < 16) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  return Math.exp(-stirlingError(a) - a * lessItsLogarithm((x - a) / a)) / Math.sqrt(2 * Math.PI * a);
};

/** The series for the lower tail. DLMF 8.11.4. */
const lowerBySeries = (a: number, x: number): number => {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > epsilon * sum; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return poissonTerm(a, x) * sum;
};

/** The continued fraction for the upper tail, by Lentz's method. DLMF 8.9.2. */
const upperByFraction = (a: number, x: number): number => {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; ; i += 1) {
    const step = -i * (i - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 4 * epsilon) return poissonTerm(a, x) * a * fraction;
  }
};

export type Tail = 'lower' | 'upper';

/** The share of a gamma distribution of shape `a` below (lower) or above (upper) x: P(a, x) or Q(a, x). */
export const incompleteGamma = (a: number, x: number, tail: Tail): number => {
  if (x <= 0) return tail === 'lower' ? 0 : 1;
  if (x < a + 1) {
    const lower = lowerBySeries(a, x);
    return tail === 'lower' ? lower : 1 - lower;
  }
  const upper = upperByFraction(a, x);
  return tail === 'upper' ? upper : 1 - upper;
};
