import { expect, test } from 'vitest';
import { indirectlyStandardisedRatio } from './indirectly-standardised-ratio.ts';

test('60 deaths where 50 were expected', () => {
  expect(indirectlyStandardisedRatio({ observed: 60, expected: 50 }, { per: 100 })).toMatchObject({
    method: 'byar',
    value: 120,
    lower: expect.closeTo(91.57, 1),
    upper: expect.closeTo(154.47, 1),
  });
});

test('nothing expected is refused', () => {
  expect(indirectlyStandardisedRatio({ observed: 3, expected: 0 })).toMatchObject({
    code: 'expected-not-positive',
  });
});
