import { expect, test } from 'vitest';
import { commitment, sound } from '../chain.fixture.ts';
import { wordingIsPrinted } from './wording-is-printed.ts';

test('what was promised is printed', () => {
  expect(wordingIsPrinted(sound)).toEqual([]);
});

test('where it is left out, the commitment is called by its id', () => {
  const commitments = [commitment('old.covid.1', { ref: '1', says: null })];
  expect(wordingIsPrinted({ ...sound, commitments })).toMatchObject([
    { code: 'wording-missing', figures: { title: 'old.covid.1' } },
  ]);
});
