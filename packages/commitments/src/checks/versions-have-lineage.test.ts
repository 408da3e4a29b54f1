import { expect, test } from 'vitest';
import { sound } from '../chain.fixture.ts';
import { versionsHaveLineage } from './versions-have-lineage.ts';

test('a review leads to every version but the first', () => {
  expect(versionsHaveLineage(sound)).toEqual([]);
});

test('without it nobody can follow what was promised', () => {
  expect(versionsHaveLineage({ ...sound, strategyReviews: [] })).toMatchObject([
    {
      code: 'no-lineage',
      subject: { strategy: 'strategy', version: 'new' },
      figures: { title: 'The second wording', before: 'The first wording' },
      at: { path: ['versions', 1] },
    },
  ]);
});
