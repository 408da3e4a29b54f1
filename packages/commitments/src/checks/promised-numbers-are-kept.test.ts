import { expect, test } from 'vitest';
import { commitment, decision, review, sound } from '../chain.fixture.ts';
import { promisedNumbersAreKept } from './promised-numbers-are-kept.ts';

const promises = { value: 95, unit: 'percent', due: null } as const;
const changed = (later: typeof promises | null) => ({
  ...sound,
  commitments: [commitment('first', { version: 'old', promises }), commitment('kept', { promises: later })],
  strategyReviews: [review(decision('first'))],
});

test('a number that is still promised is kept', () => {
  expect(promisedNumbersAreKept(changed(promises))).toEqual([]);
  expect(promisedNumbersAreKept(sound)).toEqual([]);
});

test('one that is in nothing that came of it is lost', () => {
  expect(promisedNumbersAreKept(changed(null))).toMatchObject([
    {
      code: 'promised-number-lost',
      message: '“promise first” promised 95%; nothing that came of it has a number.',
    },
  ]);
});
