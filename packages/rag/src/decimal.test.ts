import { expect, test } from 'vitest';
import { decimalsThatDecide, printDecimal, roundHalfUp } from './decimal.ts';

test.each([
  // The planned delay of August 2025: (1 - 0.865) x 3 is 0.405 in decimals and a little less in binary.
  [(1 - 86.5 / 100) * 3, 2, 0.41],
  [(1 - 85 / 100) * 4.7, 2, 0.71],
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.4449, 2, 0.44],
  [84_801_607, 0, 84_801_607],
  [1e-9, 2, 0],
])('%d at %d places is %d, half up', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test.each([
  [1592, 1, '1,592.0'],
  [84_801_607, 0, '84,801,607'],
  [0.4, 2, '0.40'],
  [-1234.5, 1, '-1,234.5'],
  [-0.004, 2, '0.00'],
  [999.995, 2, '1,000.00'],
])('%d with %d decimals is printed %s', (value, decimals, text) => {
  expect(printDecimal(value, decimals)).toBe(text);
});

test('decimals are added until a reader sees the side of the threshold', () => {
  expect(decimalsThatDecide(84.96, 85, 0)).toBe(2);
  expect(decimalsThatDecide(84.2, 87.5, 1)).toBe(1);
  expect(decimalsThatDecide(85, 85, 0)).toBe(0);
});
