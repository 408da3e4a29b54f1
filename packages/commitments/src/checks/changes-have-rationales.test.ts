import { expect, test } from 'vitest';
import { decision, review, sound } from '../chain.fixture.ts';
import { changesHaveRationales } from './changes-have-rationales.ts';

test('every change says why', () => {
  expect(changesHaveRationales(sound)).toEqual([]);
});

test('a removal needs a reason too; to keep needs none', () => {
  const strategyReviews = [
    review(
      decision('first', { decision: 'remove', into: [], rationale: null }),
      decision('second', { decision: 'keep', rationale: null }),
      decision('second', { decision: 'remove', into: [], rationale: 'TBC' }),
    ),
  ];
  expect(changesHaveRationales({ ...sound, strategyReviews })).toMatchObject([
    { code: 'change-without-rationale', figures: { title: 'promise first', decision: 'remove' } },
    { code: 'change-without-rationale', figures: { title: 'promise second', decision: 'remove' } },
  ]);
});
