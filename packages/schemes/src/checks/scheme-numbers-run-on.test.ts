import { expect, test } from 'vitest';
import { fund2026, schedule } from '../year-2026-27.fixture.ts';
import { schemeNumbersRunOn } from './scheme-numbers-run-on.ts';

const numbered = (...numbers: readonly number[]) =>
  schemeNumbersRunOn({
    fund: fund2026,
    statements: [],
    schedules: [
      {
        ...schedule,
        schemes: schedule.schemes.flatMap((each, at) =>
          numbers[at] ? [{ ...each, number: numbers[at] }] : [],
        ),
      },
    ],
  }).map(({ figures, message }) => [message, figures]);

test('81 lines are numbered from 1 to 81', () => {
  expect(schemeNumbersRunOn({ fund: fund2026, statements: [], schedules: [schedule] })).toEqual([]);
});

test('in whatever order they are printed', () => {
  expect(numbered(3, 1, 2)).toEqual([]);
});

test('a gap may hide a line', () => {
  expect(numbered(1, 3, 7)).toEqual([
    ['There is no scheme number 2: a line may be missing.', { fault: 'gap', from: 2, to: 2, times: 1 }],
    ['There are no scheme numbers 4 to 6: lines may be missing.', { fault: 'gap', from: 4, to: 6, times: 1 }],
  ]);
  expect(numbered(2)).toHaveLength(1);
});

test('a number may be used once', () => {
  expect(numbered(1, 2, 2, 2)).toEqual([
    ['The scheme number 2 is used 3 times.', { fault: 'duplicate', from: 2, to: 2, times: 3 }],
  ]);
});

test('a gap before a number used twice is both', () => {
  expect(numbered(1, 3, 3).map(([, figures]) => figures)).toMatchObject([
    { fault: 'gap' },
    { fault: 'duplicate' },
  ]);
});
