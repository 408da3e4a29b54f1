import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Interval } from './interval.ts';
import { countInterval } from './rate-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const made = (interval: Interval | Refusal): Interval => {
  if (isRefusal(interval)) throw new Error(interval.code);
  return interval;
};
const width = ({ lower, upper }: Interval): number => upper - lower;
const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const proportion = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((denominator) =>
    fc.record({ count: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );

test('law: an interval contains its estimate, and a proportion stays between none and all', () => {
  fc.assert(
    fc.property(proportion, confidence, (given, sure) => {
      const share = made(wilsonInterval(given, { confidence: sure }));
      expect(share.lower).toBeLessThanOrEqual(share.value);
      expect(share.upper).toBeGreaterThanOrEqual(share.value);
      expect(share.lower).toBeGreaterThanOrEqual(0);
      expect(share.upper).toBeLessThanOrEqual(1);
      const count = made(countInterval(given.count, { confidence: sure }));
      expect(count.lower).toBeLessThanOrEqual(count.value);
      expect(count.upper).toBeGreaterThan(count.value);
      expect(count.lower).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('law: the same share of a larger denominator is surer', () => {
  fc.assert(
    fc.property(proportion, fc.integer({ min: 2, max: 50 }), ({ count, denominator }, times) => {
      const once = made(wilsonInterval({ count, denominator }));
      const often = made(wilsonInterval({ count: count * times, denominator: denominator * times }));
      expect(width(often)).toBeLessThan(width(once));
    }),
  );
});

test('law: more confidence is a wider interval', () => {
  fc.assert(
    fc.property(proportion, (given) => {
      expect(width(made(wilsonInterval(given, { confidence: 0.998 })))).toBeGreaterThan(
        width(made(wilsonInterval(given))),
      );
    }),
  );
});

test('law: counting what is not counted mirrors the interval', () => {
  fc.assert(
    fc.property(proportion, ({ count, denominator }) => {
      const counted = made(wilsonInterval({ count, denominator }));
      const rest = made(wilsonInterval({ count: denominator - count, denominator }));
      expect(rest.lower).toBeCloseTo(1 - counted.upper, 10);
      expect(rest.upper).toBeCloseTo(1 - counted.lower, 10);
    }),
  );
});

test('law: Byar and exact limits of ten events and more are close', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
      const byar = made(countInterval(count));
      const exact = made(countInterval(count, { method: 'exact' }));
      expect(Math.abs(byar.lower - exact.lower)).toBeLessThan(0.02);
      expect(Math.abs(byar.upper - exact.upper)).toBeLessThan(0.02);
    }),
  );
});
