import { expect, test } from 'vitest';
import { plainNumberBetween } from './plain-number-between.ts';

test.each([
  [84, 85, 84.5],
  [0, 100, 50],
  [0.73, 0.78, 0.76],
  [-1, 1, 0],
  [1, 1.0000001, 1.00000005],
])('between %d and %d: %d', (low, high, plain) => {
  expect(plainNumberBetween(low, high)).toBe(plain);
});
