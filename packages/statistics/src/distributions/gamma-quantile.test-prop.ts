import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

const shape = fc.oneof(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.integer({ min: 50, max: 500_000 }));
const share = fc.double({ min: 1e-9, max: 0.5, noNaN: true });

test('law: the share beyond the quantile is the share that was asked for', () => {
  fc.assert(
    fc.property(shape, share, fc.constantFrom('lower' as const, 'upper' as const), (a, p, tail) => {
      expect(Math.abs(incompleteGamma(a, gammaQuantile(a, tail, p), tail) / p - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('law: both tails together are the whole', () => {
  fc.assert(
    fc.property(shape, fc.double({ min: 0.01, max: 3, noNaN: true }), (a, times) => {
      const whole = incompleteGamma(a, a * times, 'lower') + incompleteGamma(a, a * times, 'upper');
      expect(whole).toBeCloseTo(1, 12);
    }),
  );
});
