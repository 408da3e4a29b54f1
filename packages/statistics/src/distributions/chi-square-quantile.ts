import { gammaQuantile } from './gamma-quantile.ts';
import type { Tail } from './incomplete-gamma.ts';
import { normalUpperQuantile } from './normal-quantile.ts';

/** From here the expansion below is exact to the last digits of a double, and quicker. */
const expandedFrom = 2_000_000;

/** Goldberg and Levine (1946), as Abramowitz and Stegun (1964), 26.4.16 to 26.4.18 give the series. */
const expansion = (degreesOfFreedom: number, z: number): number => {
  const root = Math.sqrt(2 * degreesOfFreedom);
  return (
    degreesOfFreedom +
    z * root +
    (2 / 3) * (z ** 2 - 1) +
    (z ** 3 - 7 * z) / (9 * root) -
    (6 * z ** 4 + 14 * z ** 2 - 32) / (405 * degreesOfFreedom)
  );
};

/** The chi-square value with a given share of the distribution below it (lower) or above it (upper). */
export const chiSquareQuantile = (degreesOfFreedom: number, tail: Tail, share: number): number => {
  if (degreesOfFreedom < expandedFrom || share <= 0 || share >= 1) {
    return 2 * gammaQuantile(degreesOfFreedom / 2, tail, share);
  }
  const z = normalUpperQuantile(share);
  return expansion(degreesOfFreedom, tail === 'upper' ? z : -z);
};
