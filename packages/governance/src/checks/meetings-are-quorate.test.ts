import { expect, test } from 'vitest';
import { boards, line, meeting } from '../boards.fixture.ts';
import { meetingsAreQuorate } from './meetings-are-quorate.ts';

const attended = (counts: Readonly<Record<string, number>>, on = '2025-12-04') =>
  meetingsAreQuorate(
    boards({
      meetings: [
        meeting(on, {
          attendance: Object.entries(counts).map(([category, present]) => ({
            category,
            present,
            source: line(64),
          })),
        }),
      ],
    }),
  );

test('fifteen with a councillor and the health service are enough', () =>
  expect(attended({ councillor: 2, officer: 3, health: 2, partner: 8 })).toEqual([]));

test('five are not, nor ten without a councillor', () => {
  expect(attended({ councillor: 2, health: 3 })).toMatchObject([
    {
      code: 'meeting-not-quorate',
      severity: 'error',
      message: 'The Board met on 4 December 2025 without a quorum: 5 were there and 6 are needed.',
    },
  ]);
  expect(attended({ health: 5, partner: 5 })).toMatchObject([
    { message: expect.stringContaining('10 were there and 6 are needed; it lacked a councillor.') },
  ]);
});

test('without terms or attendance nothing is said', () => {
  expect(attended({ health: 5 }, '2023-10-30')).toEqual([]);
  expect(attended({})).toEqual([]);
});
