import { expect, test } from 'vitest';
import { compareWithFunnel, funnelLimits } from './compare-with-funnel.ts';

test('the funnel narrows as the denominator grows, and stays within 0 and 100', () => {
  expect(funnelLimits({ comparator: 90, denominator: 100 }, { per: 100 })).toEqual({
    lower: expect.closeTo(82.56, 2),
    upper: expect.closeTo(94.48, 2),
  });
  expect(funnelLimits({ comparator: 0, denominator: 5 })).toMatchObject({ lower: 0 });
});

test('a comparator in percent that is not said to be is refused', () => {
  expect(compareWithFunnel({ value: 91, denominator: 100 }, 90, 'higher')).toMatchObject({
    code: 'proportion-out-of-range',
  });
});
