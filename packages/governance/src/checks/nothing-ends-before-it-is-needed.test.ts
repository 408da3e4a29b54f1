import { expect, test } from 'vitest';
import { boards, line } from '../boards.fixture.ts';
import { nothingEndsBeforeItIsNeeded } from './nothing-ends-before-it-is-needed.ts';

const found = (ends: string, needed: string) =>
  nothingEndsBeforeItIsNeeded(
    boards({
      events: [
        {
          id: 'ends',
          title: 'Funding ends',
          body: null,
          printed: [{ on: ends, source: line(1) }],
          neededUntil: 'moves',
          at: { ref: 'events', path: [] },
        },
        {
          id: 'moves',
          title: 'Others take over',
          body: null,
          printed: [{ on: needed, source: line(2) }],
          at: { ref: 'events', path: [] },
        },
      ],
    }),
  );

test('funding that ends a year before others take over is told, with the days between', () => {
  expect(found('2026-03-31', '2027-04')).toMatchObject([
    {
      code: 'ends-before-needed',
      message:
        '“Funding ends” on 31 March 2026, 365 days before “Others take over” (April 2027), up to which it is needed.',
      source: line(1),
    },
  ]);
});

test.each([
  ['2027-03-31', '2027-04'],
  ['2027-04', '2027-04'],
  ['2027-05-01', '2027-04-01'],
])('what ends on %s and is needed until %s is not', (ends, needed) => {
  expect(found(ends, needed)).toEqual([]);
});
