import { expect, test } from 'vitest';
import { possibleRange } from './possible-range.ts';

test('a metric has the range that it states, and else that of its unit', () => {
  expect(possibleRange({ unit: 'percent' })).toEqual({ from: 0, to: 100 });
  expect(possibleRange({ unit: 'percent', range: { to: 250 } })).toEqual({ from: 0, to: 250 });
  expect(possibleRange({ unit: 'pounds' })).toEqual({ from: null, to: null });
});
