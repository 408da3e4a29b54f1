import { expect, test } from 'vitest';
import { commitment, decision, review, sound, strategy } from '../chain.fixture.ts';
import { countsAddUp } from './counts-add-up.ts';

test('printed counts, decisions and results come to what is there', () => {
  expect(countsAddUp(sound)).toEqual([]);
});

test('a printed count that does not is reported where it is printed', () => {
  const [old, ...later] = strategy.versions;
  if (old === undefined) throw new Error('no version');
  const printed = [
    { of: 'commitments', value: 3, source: { document: 'paper', line: 7 } },
    { of: 'life-course-priorities', value: 1, source: { document: 'paper', line: 7 } },
    { of: 'cross-cutting-priorities', value: 2, source: { document: 'paper', line: 8 } },
  ] as const;
  const strategies = [{ ...strategy, versions: [{ ...old, printed }, ...later] }];
  expect(countsAddUp({ ...sound, strategies })).toMatchObject([
    { figures: { of: 'commitments', stated: 3, counted: 2 }, source: { line: 7 } },
    { figures: { of: 'cross cutting priorities', stated: 2, counted: 0 }, source: { line: 8 } },
  ]);
});

test('a commitment that nobody decided on is missed, and one decided on twice', () => {
  const strategyReviews = [review(decision('first'), decision('first'))];
  expect(countsAddUp({ ...sound, strategyReviews }).map(({ message }) => message)).toEqual([
    'The review “The review” should have 2 commitments decided on; there are 1.',
  ]);
});

test('a commitment that came of nothing is missed', () => {
  const commitments = [...sound.commitments, commitment('from nowhere')];
  expect(countsAddUp({ ...sound, commitments })).toMatchObject([
    { subject: { review: 'review' }, figures: { of: 'resulting commitments', stated: 2, counted: 1 } },
  ]);
});
