import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOfWhole } from './range-of-whole.ts';

const room = 1e-9;
const rates = fc.double({ min: 0, max: 100, noNaN: true });
/** Rates with the true share of each, and room about the shares. */
const wholes = fc
  .array(fc.tuple(rates, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => {
    const people = parts.reduce((sum, [, size]) => sum + size, 0);
    return parts.map(([rate, size, slack]) => {
      const share = (size / people) * 100;
      return { rate, share, from: Math.max(0, share - slack), to: Math.min(100, share + slack) };
    });
  });

const rangeOf = (parts: readonly { rate: number; from: number; to: number }[]) =>
  rangeOfWhole(parts.map(({ rate, from, to }) => ({ rate: { low: rate, high: rate }, share: { from, to } })));

test('law: the mean of parts weighed by shares that are plausible is never outside the range', () => {
  fc.assert(
    fc.property(wholes, (parts) => {
      const whole = parts.reduce((sum, { rate, share }) => sum + (rate * share) / 100, 0);
      const { low, high } = rangeOf(parts);
      expect(whole).toBeGreaterThanOrEqual(low - room);
      expect(whole).toBeLessThanOrEqual(high + room);
    }),
  );
});

test('law: no range reaches beyond the lowest and the highest part, and less is plausible than is possible', () => {
  fc.assert(
    fc.property(wholes, (parts) => {
      const possible = rangeOf(parts.map((part) => ({ ...part, from: 0, to: 100 })));
      const plausible = rangeOf(parts);
      const each = parts.map(({ rate }) => rate);
      expect(possible.low).toBeCloseTo(Math.min(...each), 9);
      expect(possible.high).toBeCloseTo(Math.max(...each), 9);
      expect(plausible.low).toBeGreaterThanOrEqual(possible.low - room);
      expect(plausible.high).toBeLessThanOrEqual(possible.high + room);
    }),
  );
});
