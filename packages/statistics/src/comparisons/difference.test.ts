import { expect, test } from 'vitest';
import { differenceInPercent, differenceInPoints } from './difference.ts';

test('55 beside 50 is 5 points and 10 percent', () => {
  expect(differenceInPoints(55, 50)).toBe(5);
  expect(differenceInPercent(55, 50)).toBe(10);
});

test('what binary arithmetic adds is no difference', () => {
  expect(differenceInPoints(0.329, 0.299)).toBe(0.03);
  expect(differenceInPoints(0.1 + 0.2, 0.3)).toBe(0);
});

test('a percentage of a negative comparator keeps its direction; of zero there is none', () => {
  expect(differenceInPercent(-4, -5)).toBe(20);
  expect(differenceInPercent(4, 0)).toMatchObject({ code: 'comparator-is-zero' });
  expect(differenceInPercent(null, 0)).toMatchObject({ code: 'value-missing' });
  expect(differenceInPoints(1, null)).toMatchObject({ code: 'benchmark-missing' });
});
