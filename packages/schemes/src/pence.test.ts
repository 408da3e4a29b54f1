import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penceFromPounds, percentOf, poundsFromPence, printPounds, sumPence } from './pence.ts';

describe('pounds to pence', () => {
  test.each([
    [5_906_353, 590_635_300],
    [0.3, 30],
    [1.15, 115],
    [-12.5, -1_250],
    [99_999_999_999.99, 9_999_999_999_999],
  ])('%d pounds are %d pence', (pounds, pence) => expect(penceFromPounds(pounds)).toBe(pence));

  test.each([0.1 + 0.2, 0.005, 1.001, 1e11 + 0.01, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is refused',
    (pounds) => expect(penceFromPounds(pounds)).toBeNull(),
  );
});

test('law: pence written as pounds come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (pence) => {
      expect(penceFromPounds(poundsFromPence(pence))).toBe(pence);
      expect(penceFromPounds(Number(`${pence}e-2`))).toBe(pence);
    }),
  );
});

test('law: a sum is exact', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e13 }), { maxLength: 100 }), (amounts) => {
      expect(BigInt(sumPence(amounts))).toBe(amounts.reduce((total, each) => total + BigInt(each), 0n));
    }),
  );
});

test('a sum that cannot be exact is a broken invariant', () => {
  expect(() => sumPence([Number.MAX_SAFE_INTEGER, 2])).toThrow('added exactly');
});

test('a share is unrounded, and unknown of nothing', () => {
  expect(percentOf(1, 3)).toBe(100 / 3);
  expect(percentOf(0, 0)).toBeNull();
  expect(percentOf(null, 100)).toBeNull();
});

test.each([
  [8_480_160_700, '£84,801,607'],
  [-34_700_000, '-£347,000'],
  [1_205, '£12.05'],
  [0, '£0'],
])('%d pence print as %s', (pence, text) => expect(printPounds(pence)).toBe(text));
