import { expect, test } from 'vitest';
import { checkedIn } from './claims.fixture.ts';

const rank = (rank: number, of: number, first: 'best' | 'lowest' = 'best') =>
  ({ says: 'rank', rank, of, first }) as const;

test('a rank is confirmed by the figures of the places that it is among', () => {
  expect(checkedIn({ assertion: rank(2, 3) })).toMatchObject({
    verdict: 'confirmed',
    given: 'Rank 2 of 3, 1 the best',
  });
});

test('another rank is disputed, and one that cannot be', () => {
  expect(checkedIn({ assertion: rank(3, 3) })).toMatchObject({ verdict: 'disputed', computed: 2 });
  expect(checkedIn({ assertion: rank(4, 3) })).toMatchObject({
    verdict: 'disputed',
    why: ['Among 3 there is no rank 4.'],
  });
});

test('without the figures of the others a rank is unverifiable', () => {
  expect(
    checkedIn({ assertion: rank(2, 3), subject: { metric: 'days', place: 'E10000018', period: '2025-10' } }),
  ).toMatchObject({
    verdict: 'unverifiable',
    computed: null,
  });
});

test('147th lowest of 153 is told to be 7th highest', () => {
  const findings: string[] = [];
  const checked = checkedIn({ assertion: rank(147, 153, 'lowest') }, { findings });
  expect(checked.why.at(-1)).toContain('147th lowest of 153 is 7th highest');
  expect(findings).toEqual(['rank-from-the-far-end']);
});

test('a rank among fewer than its document mostly ranks among is told', () => {
  const findings: string[] = [];
  const others = [rank(1, 16), rank(2, 16)].map((assertion, index) => ({ id: `other-${index}`, assertion }));
  checkedIn({ assertion: rank(5, 14) }, { findings, others });
  expect(findings).toEqual(['ranked-among-fewer']);
});
