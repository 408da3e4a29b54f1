import { expect, test } from 'vitest';
import { ageOf } from './age-of.ts';

test.each([
  ['FY2018-19', '7 years old'],
  ['2024', '17 months old'],
  ['FY2023-24', '2 years old'],
  ['FY2024-25', '14 months old'],
  ['2015-03--2016-02', '10 years old'],
  ['2026-05', null],
  ['FY2026-27', null],
])('on 15 June 2026 a figure for %s is %s', (period, age) => {
  expect(ageOf(period, '2026-06-15')).toBe(age);
});
