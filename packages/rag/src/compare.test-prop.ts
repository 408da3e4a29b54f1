import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumbers, quantise } from './compare.ts';

/** A decimal as documents print it, as whole units of its last place and how many places it has. */
const printed = fc.record({
  units: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  places: fc.integer({ min: 0, max: 4 }),
});

test('law: a printed number compared with a printed number and a printed tolerance is exact', () => {
  fc.assert(
    fc.property(
      printed,
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: -1, max: 1 }),
      ({ units, places }, tolerance, off) => {
        const scale = 10 ** places;
        expect(compareNumbers((units + tolerance + off) / scale, units / scale + tolerance / scale)).toBe(
          off,
        );
      },
    ),
  );
});

test('law: comparison is antisymmetric and transitive', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(compareNumbers(a, b) + compareNumbers(b, a)).toBe(0);
      if (compareNumbers(a, b) <= 0 && compareNumbers(b, c) <= 0)
        expect(compareNumbers(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

/** The definition: quantise both, then compare. */
const bySlowDefinition = (a: number, b: number): number => {
  const [left, right] = [quantise(a), quantise(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

test('law: what is decided without quantising is what quantising decides', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    printed.map(({ units, places }) => units / 10 ** places),
    fc.constantFrom(
      0,
      -0,
      1,
      10,
      1e-300,
      5e-324,
      2.2250738585072014e-308,
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
    ),
  );
  // Around 1e-11 of the number, where the two ways part, and around the halves of the last place.
  const apart = fc.oneof(
    fc.constantFrom(0, 2 ** -53, 2 ** -52, 4.999e-12, 5e-12, 5.001e-12, 9.999e-12, 1e-11, 1.0001e-11, 2e-11),
    fc.double({ min: 0, max: 3e-11, noNaN: true }),
  );
  fc.assert(
    fc.property(number, number, apart, fc.boolean(), (a, other, relative, up) => {
      const near = a * (up ? 1 + relative : 1 - relative);
      expect(compareNumbers(a, other)).toBe(bySlowDefinition(a, other));
      if (!Number.isFinite(near)) return;
      expect(compareNumbers(a, near)).toBe(bySlowDefinition(a, near));
      expect(compareNumbers(near, a)).toBe(bySlowDefinition(near, a));
    }),
    { numRuns: 20_000 },
  );
});

test('law: the two ends of what rounds to one number are as good as one another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }),
      fc.integer({ min: -20, max: 20 }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      (digits, exponent, one, other) => {
        const [a, b] = [(digits + one) * 10 ** exponent, (digits + other) * 10 ** exponent];
        expect(compareNumbers(a, b)).toBe(bySlowDefinition(a, b));
      },
    ),
    { numRuns: 20_000 },
  );
});
