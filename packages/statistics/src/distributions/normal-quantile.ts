import { gammaQuantile } from './gamma-quantile.ts';

/**
 * The standard normal value with this share of the distribution above it: 1.959964 for 0.025. The square of a
 * standard normal is chi-square with one degree of freedom, which is twice a gamma of shape 1/2.
 */
export const normalUpperQuantile = (share: number): number => {
  const offCentre = Math.abs(share - 0.5);
  const half =
    offCentre < 0.25
      ? gammaQuantile(0.5, 'lower', 2 * offCentre)
      : gammaQuantile(0.5, 'upper', 2 * Math.min(share, 1 - share));
  return share <= 0.5 ? Math.sqrt(2 * half) : -Math.sqrt(2 * half);
};

/** The z of a two-sided interval: 1.959964 for a confidence of 0.95, 3.090232 for 0.998. */
export const twoSidedZ = (confidence: number): number => normalUpperQuantile((1 - confidence) / 2);
