import { expect, test } from 'vitest';
import { printQuantity } from './print-quantity.ts';

test.each([
  [1.12, 'ratio', 2, '1.12'],
  [84.2, 'percent', 1, '84.2%'],
  [1592, 'per-100000', 1, '1,592.0 per 100,000'],
  [0.73, 'days', 2, '0.73 days'],
  [1, 'days', 0, '1 day'],
  [84_801_607, 'pounds', 0, '£84,801,607'],
  [-347_000, 'pounds', 0, '-£347,000'],
  [2.25, 'percentage-points', 2, '2.25 percentage points'],
  [1845, 'count', 0, '1,845'],
  [-0.01, 'days', 1, '0.0 days'],
] as const)('%d %s with %d decimals is %s', (value, unit, decimals, text) => {
  expect(printQuantity(value, unit, decimals)).toBe(text);
});
