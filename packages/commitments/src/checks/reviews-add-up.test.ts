import { expect, test } from 'vitest';
import { commitment, decision, review, sound } from '../chain.fixture.ts';
import { reviewsAddUp } from './reviews-add-up.ts';

test('decisions and results come to what is there', () => {
  expect(reviewsAddUp(sound)).toEqual([]);
});

test('a commitment that nobody decided on is missed, and one decided on twice', () => {
  const strategyReviews = [review(decision('first'), decision('first'))];
  expect(reviewsAddUp({ ...sound, strategyReviews }).map(({ message }) => message)).toEqual([
    'The review “The review” should have 2 commitments decided on; it has 1.',
  ]);
});

test('a commitment that came of nothing is missed', () => {
  const commitments = [...sound.commitments, commitment('from nowhere')];
  expect(reviewsAddUp({ ...sound, commitments })).toMatchObject([
    { subject: { review: 'review' }, figures: { of: 'resulting commitments', stated: 2, counted: 1 } },
  ]);
});

test('a commitment that is quietly dropped is missed, also where the numbers come out', () => {
  const strategyReviews = [review(decision('first', { into: ['first'] }), decision('kept'))];
  expect(reviewsAddUp({ ...sound, strategyReviews }).map(({ figures }) => figures)).toMatchObject([
    { of: 'commitments decided on', stated: 2, counted: 1 },
  ]);
  const elsewhere = [review(decision('first', { into: ['first'] }), decision('second', { into: ['first'] }))];
  expect(reviewsAddUp({ ...sound, strategyReviews: elsewhere }).map(({ figures }) => figures)).toMatchObject([
    { of: 'resulting commitments', stated: 1, counted: 0 },
  ]);
});
