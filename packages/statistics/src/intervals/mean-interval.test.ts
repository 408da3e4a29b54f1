import { expect, test } from 'vitest';
import { meanInterval } from './mean-interval.ts';

test('ten values with mean 50 and standard deviation 4', () => {
  expect(meanInterval({ mean: 50, standardDeviation: 4, values: 10 })).toEqual({
    method: 'student-t',
    confidence: 0.95,
    value: 50,
    lower: expect.closeTo(47.13857, 5),
    upper: expect.closeTo(52.86143, 5),
  });
});

test.each([
  [{ mean: 50, standardDeviation: 4, values: 1 }, 'too-few-values'],
  [{ mean: 50, standardDeviation: -4, values: 5 }, 'standard-deviation-negative'],
  [{ mean: Number.NaN, standardDeviation: 4, values: 5 }, 'not-a-number'],
])('%j is refused: %s', (mean, code) => {
  expect(meanInterval(mean)).toMatchObject({ refused: true, code });
});
