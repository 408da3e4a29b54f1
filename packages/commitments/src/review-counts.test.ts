import { expect, test } from 'vitest';
import { commitment, decision, review } from './chain.fixture.ts';
import { reviewCounts } from './review-counts.ts';

const commitments = [
  commitment('a', { version: 'old', priority: 'start', subPriority: 'early' }),
  commitment('b', { version: 'old', priority: 'start', subPriority: 'school' }),
  commitment('c', { version: 'old', priority: 'well' }),
  commitment('d', { version: 'old', priority: 'well' }),
];
const decided = review(
  decision('a', { decision: 'change', into: ['x'] }),
  decision('b', { decision: 'change', into: ['x'] }),
  decision('c', { decision: 'change-and-new', into: ['y', 'z'] }),
  decision('d', { decision: 'remove', into: [] }),
);

test('decisions are counted by kind, and what several lead to once', () => {
  expect(reviewCounts(decided, { commitments })).toEqual({
    decisions: { keep: 0, change: 2, 'change-and-new': 1, transfer: 0, remove: 1 },
    total: 4,
    resulting: 3,
  });
});

test('a priority or a sub-priority is counted by itself', () => {
  expect(reviewCounts(decided, { commitments }, { priority: 'well' })).toMatchObject({
    total: 2,
    resulting: 2,
  });
  expect(reviewCounts(decided, { commitments }, { subPriority: 'school' })).toMatchObject({
    total: 1,
    resulting: 1,
  });
});
