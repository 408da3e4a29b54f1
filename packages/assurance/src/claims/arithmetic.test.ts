import { expect, test } from 'vitest';
import { differenceOf, meanOf, percentChangeOf, productOf, quotientOf, sumOf } from './arithmetic.ts';
import type { Worked } from './worked.ts';

const printed = (value: number, half: number, rounded = value): Worked => ({
  value,
  low: value - half,
  high: value + half,
  fromRoundedParts: rounded,
  rests: [],
});

test('the bounds of a difference are those of its furthest sides', () => {
  expect(differenceOf(printed(87.5, 0.05), printed(85.1, 0.05))).toMatchObject({
    low: expect.closeTo(2.3, 9),
    high: expect.closeTo(2.5, 9),
  });
});

test('rounded parts are carried through beside the unrounded ones', () => {
  expect(differenceOf(printed(86.4556, 0, 86.5), printed(84.9375, 0, 84.9)).fromRoundedParts).toBeCloseTo(
    1.6,
    9,
  );
});

test('a product takes its bounds from the corners, whatever the signs', () => {
  expect(productOf([printed(-2, 1), printed(3, 1)])).toMatchObject({ value: -6, low: -12, high: -2 });
});

test('sum and mean', () => {
  expect(sumOf([printed(1, 0.5), printed(2, 0.5)])).toMatchObject({ value: 3, low: 2, high: 4 });
  expect(meanOf([printed(1, 0.5), printed(2, 0.5)])).toMatchObject({ value: 1.5, low: 1, high: 2 });
});

test('nothing is divided by what could be zero', () => {
  expect(quotientOf(printed(1, 0), printed(0.2, 0.5))).toBeNull();
  expect(percentChangeOf(printed(0, 0), printed(1, 0))).toBeNull();
});

test('a change from 1,469 to 1,626 is +10.7 percent', () => {
  expect(percentChangeOf(printed(1469, 0), printed(1626, 0))?.value).toBeCloseTo(10.69, 2);
});
