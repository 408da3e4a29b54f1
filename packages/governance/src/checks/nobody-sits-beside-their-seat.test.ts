import { expect, test } from 'vitest';
import { boards, line, meeting } from '../boards.fixture.ts';
import { meetingsAreQuorate } from './meetings-are-quorate.ts';
import { nobodySitsBesideTheirSeat } from './nobody-sits-beside-their-seat.ts';

const attended = (counts: Readonly<Record<string, number>>) =>
  boards({
    meetings: [
      meeting('2025-12-04', {
        attendance: Object.entries(counts).map(([category, present]) => ({
          category,
          present,
          source: line(64),
        })),
      }),
    ],
  });

test('as many as there are seats, and guests without one, are in order', () => {
  expect(nobodySitsBesideTheirSeat(attended({ councillor: 3, health: 5, guest: 9 }))).toEqual([]);
});

test('more than there are seats are told, and do not make a quorum', () => {
  const crowded = attended({ councillor: 12, health: 1 });
  expect(nobodySitsBesideTheirSeat(crowded)).toMatchObject([
    {
      code: 'more-present-than-seats',
      severity: 'warning',
      figures: { category: 'councillor', present: 12, seats: 3 },
      at: { path: ['attendance', 0, 'present'] },
    },
  ]);
  expect(meetingsAreQuorate(crowded)).toMatchObject([{ figures: { present: 4, needed: 6 } }]);
});
