import { expect, test } from 'vitest';
import { compareAtTwoConfidences, compareWithBenchmark } from './compare-with-benchmark.ts';

const estimate = { value: 73, lower95: 72.7, upper95: 73.3 };

test('without polarity it is higher or lower, never better or worse', () => {
  expect(compareWithBenchmark(estimate, 71.7, 'none')).toEqual({ outcome: 'higher', confidence: 0.95 });
  expect(compareWithBenchmark(estimate, 74, 'none')).toEqual({ outcome: 'lower', confidence: 0.95 });
});

test('limits the wrong way round, and limits that are not there, are refused', () => {
  expect(compareWithBenchmark({ ...estimate, lower95: 80 }, 71.7, 'higher')).toMatchObject({
    code: 'limits-reversed',
  });
  expect(compareAtTwoConfidences(estimate, 71.7, 'higher')).toEqual({
    refused: true,
    code: 'limits-missing',
    figures: { percent: 99.8 },
  });
});
