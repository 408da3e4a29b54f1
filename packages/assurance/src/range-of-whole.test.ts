import { expect, test } from 'vitest';
import { rangeOfWhole } from './range-of-whole.ts';

const part = (rate: number, from = 0, to = 100) => ({ rate: { low: rate, high: rate }, share: { from, to } });

test('with nothing known of the shares a whole is between its lowest and its highest part', () => {
  expect(rangeOfWhole([part(40.8), part(66.9), part(90.4)])).toEqual({ low: 40.8, high: 90.4 });
});

test('plausible shares narrow it', () => {
  // At most 45% in the lowest part, at least 1% in the highest: 0.45 x 66 + 0.54 x 77.1 + 0.01 x 82.2.
  const { low } = rangeOfWhole([part(66, 15, 45), part(77.1, 50, 80), part(82.2, 1, 8)]);
  expect(low).toBeCloseTo(72.156, 9);
});

test('printed numbers have the room of their rounding', () => {
  const rounded = { rate: { low: 40.75, high: 40.85 }, share: { from: 0, to: 100 } };
  expect(rangeOfWhole([rounded, part(90)]).low).toBe(40.75);
});
