import type { Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { missesInWords, openRunInWords } from './misses.ts';

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08'];

const series = (...missed: readonly (boolean | null)[]): readonly Judgement[] => {
  let count = 0;
  return missed.map((each, index) => {
    count = each === true ? count + 1 : 0;
    const run = each === true ? { count, since: months[index - count + 1] } : null;
    return {
      period: months[index],
      window: 'month',
      missed: each,
      missedInARow: run,
    } as unknown as Judgement;
  });
};

test.each([
  [
    series(true, true, false),
    'The plan was missed in both of two months, April to May 2025, and met in one, June 2025.',
  ],
  [
    series(true, false, true),
    'The plan was missed in both of two months, April 2025 and June 2025, and met in one, May 2025.',
  ],
  [
    series(true, true, true, null),
    'The plan was missed in each of three months, April to June 2025: every month with a figure.',
  ],
  [series(false), 'The plan was met in one month, April 2025.'],
  [series(null, null), null],
])('misses in words %#', (of, words) => {
  expect(missesInWords(english, of)).toBe(words);
});

test('a run that is still open is said where other months were missed too', () => {
  expect(openRunInWords(english, series(true, false, true, true))).toBe(
    'Missed 2 months in a row since June 2025, up to the last figure, July 2025.',
  );
  expect(openRunInWords(english, series(false, true, true))).toBeNull();
  expect(openRunInWords(english, series(true, true, false))).toBeNull();
});
