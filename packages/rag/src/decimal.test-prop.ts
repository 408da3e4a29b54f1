import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDecimal, roundHalfUp } from './decimal.ts';

const decimal = fc.record({
  units: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  places: fc.integer({ min: 0, max: 4 }),
});

test('law: rounding a decimal is what whole-number arithmetic on its digits says', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 4 }), ({ units, places }, decimals) => {
      const drop = Math.max(0, places - decimals);
      const step = 10n ** BigInt(drop);
      const size = BigInt(Math.abs(units));
      const half = (size + step / 2n) / step;
      const kept = drop === 0 ? size : half;
      const expected = Number(`${units < 0 ? '-' : ''}${kept}e-${drop === 0 ? places : decimals}`);
      expect(roundHalfUp(units / 10 ** places, decimals)).toBeCloseTo(expected, 10);
    }),
  );
});

test('law: what is printed reads back as what was rounded', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 4 }), ({ units, places }, decimals) => {
      const value = units / 10 ** places;
      expect(Number(printDecimal(value, decimals).replaceAll(',', '')) + 0).toBe(
        roundHalfUp(value, decimals) + 0,
      );
    }),
  );
});

test('law: rounding again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
      (value, decimals) => {
        const once = roundHalfUp(value, decimals);
        expect(roundHalfUp(once, decimals)).toBe(once);
      },
    ),
  );
});
