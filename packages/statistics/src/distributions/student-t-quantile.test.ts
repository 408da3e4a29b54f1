import { expect, test } from 'vitest';
import { twoSidedT } from './student-t-quantile.ts';

test.each([
  [0.95, 1, 12.706204736174698],
  [0.95, 2, 4.302652729911275],
  [0.95, 9, 2.2621571627409915],
  [0.95, 30, 2.0422724563012373],
  [0.998, 10, 4.143700494046623],
])('confidence %d on %d degrees of freedom: %d', (confidence, degrees, t) => {
  expect(twoSidedT(confidence, degrees)).toBeCloseTo(t, 9);
});

test('the expansion for many degrees of freedom continues the sum', () => {
  expect(twoSidedT(0.95, 20_001)).toBeCloseTo(twoSidedT(0.95, 20_000), 7);
});
