import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test('65 of 100 at 95% and at 99.8%, in percent', () => {
  expect(wilsonInterval({ count: 65, denominator: 100 }, { per: 100 })).toMatchObject({
    method: 'wilson',
    confidence: 0.95,
    value: 65,
    lower: expect.closeTo(55.25444, 4),
    upper: expect.closeTo(73.63575, 4),
  });
  expect(wilsonInterval({ count: 65, denominator: 100 }, { confidence: 0.998 })).toMatchObject({
    lower: expect.closeTo(0.495495, 6),
    upper: expect.closeTo(0.778354, 6),
  });
});

test('none and all counted stop at the ends', () => {
  expect(wilsonInterval({ count: 0, denominator: 20 })).toMatchObject({ value: 0, lower: 0 });
  expect(wilsonInterval({ count: 20, denominator: 20 })).toMatchObject({ value: 1, upper: 1 });
  expect(wilsonInterval({ count: 1, denominator: 1 })).toMatchObject({ value: 1, upper: 1 });
});

test('a huge denominator has a narrow interval round its value', () => {
  const interval = wilsonInterval({ count: 3e14, denominator: 1e15 });
  expect(interval).toMatchObject({
    value: 0.3,
    lower: expect.closeTo(0.3, 6),
    upper: expect.closeTo(0.3, 6),
  });
});

test.each([
  [{ count: 5, denominator: 4 }, {}, 'count-above-denominator'],
  [{ count: -1, denominator: 4 }, {}, 'count-negative'],
  [{ count: 0, denominator: 0 }, {}, 'denominator-not-positive'],
  [{ count: Number.NaN, denominator: 4 }, {}, 'not-a-number'],
  [{ count: 1, denominator: Number.POSITIVE_INFINITY }, {}, 'not-a-number'],
  [{ count: 1, denominator: 4 }, { confidence: 95 }, 'confidence-out-of-range'],
  [{ count: 1, denominator: 4 }, { per: 0 }, 'multiplier-not-positive'],
])('%j with %j is refused: %s', (proportion, options, code) => {
  expect(wilsonInterval(proportion, options)).toMatchObject({ refused: true, code });
});
