import { expect, test } from 'vitest';
import { quorumAt, quorumNeeded, termsOn } from './quorum.ts';
import { boardTerms, partnershipTerms } from './terms.fixture.ts';

const of = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([category, present]) => ({ category, present }));

test.each([
  [24, 6],
  [19, 5],
  [18, 5],
  [17, 5],
])('a quarter of %d is at least %d', (seats, needed) =>
  expect(quorumNeeded(boardTerms, seats).needed).toBe(needed),
);

test('fifteen with a councillor and the health service are a quorum of 24', () =>
  expect(quorumAt(boardTerms, of({ councillor: 2, officer: 3, health: 2, partner: 8 }))).toEqual({
    needed: 6,
    seats: 24,
    present: 15,
    quorate: true,
    lacks: [],
  }));

test('twelve without a councillor are not', () =>
  expect(quorumAt(boardTerms, of({ health: 2, partner: 10 }))).toMatchObject({
    quorate: false,
    lacks: ['a councillor'],
  }));

test('six of the partnership are a quorum as one, one and four only', () => {
  expect(quorumAt(partnershipTerms, of({ health: 1, council: 1, partner: 4 })).quorate).toBe(true);
  expect(quorumAt(partnershipTerms, of({ health: 2, council: 1, partner: 3 }))).toMatchObject({
    needed: 6,
    present: 6,
    quorate: false,
    lacks: ['four of other partners'],
  });
});

test('who has no seat does not count', () =>
  expect(quorumAt(boardTerms, of({ guest: 20, councillor: 1, health: 1 }))).toMatchObject({
    present: 2,
    quorate: false,
  }));

test('terms hold on the days between which they are in force', () => {
  const old = { ...boardTerms, id: 'old', from: null, until: '2023-10-30' };
  const proposed = { ...boardTerms, id: 'new', standing: 'proposed' as const, from: null };
  const terms = [old, proposed, boardTerms];
  expect(termsOn(terms, 'board', '2023-10-30')?.id).toBe('old');
  expect(termsOn(terms, 'board', '2025-12-04')?.id).toBe('board-2023');
  expect(termsOn(terms, 'partnership', '2025-12-04')).toBeNull();
});

test('one category counted twice, or above its seats, is no more than its seats', () => {
  const attendance = [...of({ councillor: 3 }), ...of({ councillor: 3, health: 9 })];
  expect(quorumAt(boardTerms, attendance)).toMatchObject({ present: 8, quorate: true });
  expect(quorumAt(boardTerms, of({ councillor: 9, health: 1 }))).toMatchObject({
    present: 4,
    quorate: false,
  });
});
