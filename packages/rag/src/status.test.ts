import { expect, test } from 'vitest';
import { countStatuses, isGreener } from './status.ts';

test('greener is nearer to green; unknown is not greener than red', () => {
  expect(isGreener('green', 'amber')).toBe(true);
  expect(isGreener('amber', 'red')).toBe(true);
  expect(isGreener('green', 'not-rated')).toBe(true);
  expect(isGreener('amber', 'not-rated')).toBe(true);
  expect(isGreener('red', 'not-rated')).toBe(false);
  expect(isGreener('not-rated', 'red')).toBe(false);
  expect(isGreener('not-rated', 'green')).toBe(false);
});

test('every status is counted, and all is their sum', () => {
  expect(countStatuses(['green', 'red', 'not-rated', 'red'])).toEqual({
    green: 1,
    amber: 0,
    red: 2,
    notRated: 1,
    all: 4,
  });
});
