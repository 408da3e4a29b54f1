import { expect, test } from 'vitest';
import { printDay } from './print-day.ts';

test.each([
  ['2026-05-19', '19 May 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2025-12-31', '31 December 2025'],
])('%s is %s', (day, words) => {
  expect(printDay(day)).toBe(words);
});
