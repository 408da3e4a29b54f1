import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumbers } from './compare.ts';

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
