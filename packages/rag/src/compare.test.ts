import { expect, test } from 'vitest';
import { compareNumbers, compareText, difference, quantise } from './compare.ts';
import { quantity } from './unit.ts';

test('a sum that binary arithmetic blurs is what decimals say', () => {
  expect(compareNumbers(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareNumbers(0.329, 0.299 + 0.03)).toBe(0);
  expect(compareNumbers(85, 87.5 - 2.5)).toBe(0);
});

test('a difference in the last digit that a document could print decides', () => {
  expect(compareNumbers(84.9, 85)).toBe(-1);
  expect(compareNumbers(1592.0000001, 1592)).toBe(1);
});

test('a number that is not finite is a broken invariant', () => {
  expect(() => quantise(Number.NaN)).toThrow('not a finite number');
  for (const [a, b] of [
    [Number.NaN, 1],
    [1, Number.NaN],
    [Infinity, 1],
    [1, Infinity],
    [-Infinity, Infinity],
    [Infinity, Infinity],
  ] as const) {
    expect(() => compareNumbers(a, b)).toThrow('not a finite number');
  }
});

test('quantities of one unit are compared and subtracted', () => {
  expect(difference(quantity(84.2, 'percent'), quantity(87.5, 'percent'))).toBe(-3.3);
});

test('text is in code-unit order, not in that of a language', () => {
  expect(['b', 'a', 'B', 'é'].sort(compareText)).toEqual(['B', 'a', 'b', 'é']);
});
