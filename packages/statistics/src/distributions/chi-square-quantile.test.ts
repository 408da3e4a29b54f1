import { expect, test } from 'vitest';
import { chiSquareQuantile } from './chi-square-quantile.ts';
import { gammaQuantile } from './gamma-quantile.ts';

test.each([
  [1, 'upper', 0.05, 3.841458820694124],
  [1, 'upper', 0.002, 9.54953570608324],
  [10, 'upper', 0.05, 18.307038053275146],
  [10, 'lower', 0.025, 3.246972780236839],
  [2, 'lower', 0.5, 2 * Math.LN2],
  [100, 'lower', 0.001, 61.91794],
] as const)('%d degrees of freedom, %s %d: %d', (degrees, tail, share, expected) => {
  expect(chiSquareQuantile(degrees, tail, share)).toBeCloseTo(expected, 5);
});

test('with two degrees of freedom it is the exponential distribution, into the far tail', () => {
  for (const share of [0.5, 1e-3, 1e-12, 1e-100]) {
    const exact = -2 * Math.log(share);
    expect(Math.abs(chiSquareQuantile(2, 'upper', share) / exact - 1)).toBeLessThan(1e-12);
  }
});

test('the expansion for huge degrees of freedom continues the exact quantile', () => {
  for (const share of [0.001, 0.025]) {
    const exact = 2 * gammaQuantile(2_000_000, 'lower', share);
    expect(Math.abs(chiSquareQuantile(4_000_000, 'lower', share) / exact - 1)).toBeLessThan(1e-14);
  }
});

test('no share and the whole share are the ends', () => {
  expect(chiSquareQuantile(3, 'lower', 0)).toBe(0);
  expect(chiSquareQuantile(3, 'upper', 0)).toBe(Number.POSITIVE_INFINITY);
  expect(chiSquareQuantile(3, 'lower', 1)).toBe(Number.POSITIVE_INFINITY);
});
