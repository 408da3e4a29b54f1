import { expect, test } from 'vitest';
import { normalUpperQuantile, twoSidedZ } from './normal-quantile.ts';

test.each([
  [0.95, 1.959963984540054],
  [0.998, 3.090232306167813],
  [0.5, 0.6744897501960817],
])('a two-sided confidence of %d has z %d', (confidence, z) => {
  expect(twoSidedZ(confidence)).toBeCloseTo(z, 12);
});

test('it is symmetric, and zero in the middle', () => {
  expect(normalUpperQuantile(0.5)).toBe(0);
  expect(normalUpperQuantile(0.9)).toBeCloseTo(-normalUpperQuantile(0.1), 14);
  expect(normalUpperQuantile(1e-20)).toBeCloseTo(9.2623400898, 10);
});
