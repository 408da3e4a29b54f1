import { expect, test } from 'vitest';
import { rangeOfUnit } from './range-of-unit.ts';

test('a count is never negative, a percentage ends at 100, and money has no end', () => {
  expect(rangeOfUnit('count')).toEqual({ from: 0 });
  expect(rangeOfUnit('percent')).toEqual({ from: 0, to: 100 });
  expect(rangeOfUnit('pounds')).toEqual({});
});
